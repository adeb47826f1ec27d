/**
 * PostgreSQL's settings for the embedded database. Its log holds no statement, parameter or row: a failed insert's
 * detail would repeat what somebody answered.
 */
export function databaseSettings(isDurable: boolean): Record<string, string> {
  return {
    max_connections: '100',
    shared_buffers: '128MB',
    timezone: 'UTC',
    jit: 'off',
    idle_in_transaction_session_timeout: '60s',
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_checkpoints: 'off',
    log_line_prefix: '',
    ...(isDurable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
}

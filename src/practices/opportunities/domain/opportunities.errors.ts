/** The source gave nothing that could be read; `detail` is one plain sentence. */
export interface SourceNotRead {
  readonly kind: 'not-read';
  readonly detail: string;
}

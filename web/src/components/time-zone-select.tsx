import { Select } from '@mantine/core';
import { timeZones } from '../lib/time-zones.js';

interface TimeZoneSelectProps {
  label: string;
  value: string;
  onChange: (zone: string) => void;
  error?: string;
}

/** A searchable list of IANA time zones. */
export function TimeZoneSelect({ label, value, onChange, error }: TimeZoneSelectProps) {
  return (
    <Select
      label={label}
      data={timeZones.includes(value) ? [...timeZones] : [value, ...timeZones]}
      value={value}
      onChange={(zone) => zone && onChange(zone)}
      searchable
      limit={60}
      allowDeselect={false}
      error={error}
    />
  );
}

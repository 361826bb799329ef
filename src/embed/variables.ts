/** What a host may set as custom properties, each as `--plazo-<name>`: the names that the styles have without `plazo-`. */
export const VARIABLES: readonly string[] = [
  'paper',
  'ink',
  'soft',
  'hair',
  'panel',
  'time',
  'time-tint',
  'deadline',
  'link',
  'serif',
  'sans',
  'size',
];

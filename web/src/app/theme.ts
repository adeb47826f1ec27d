import { createTheme, defaultVariantColorsResolver, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const petrol: MantineColorsTuple = ['#eaf3f5', '#d3e5e9', '#a8ccd4', '#7ab1bd', '#569cab', '#3f8c9d', '#2b7f92', '#1a6c7e', '#0f5b6c', '#0a4653'];
const brass: MantineColorsTuple = ['#fbf4e4', '#f4e7c8', '#e8d098', '#dcb766', '#d2a340', '#c4922c', '#a87a20', '#8a6318', '#6c4d12', '#4e370b'];
const gray: MantineColorsTuple = ['#fbf9f5', '#f4f1ea', '#e8e4da', '#d9d4c7', '#c0baab', '#948e80', '#6f6a5e', '#555147', '#393630', '#23211d'];
const dark: MantineColorsTuple = ['#dbe1e3', '#b7c1c5', '#93a0a6', '#6f7e86', '#40505a', '#2c3a43', '#1d2930', '#141e24', '#10191e', '#0b1216'];
const clay: MantineColorsTuple = ['#fbeeea', '#f3d8cf', '#e6b0a0', '#d98770', '#cd6749', '#c25334', '#a84428', '#8b3720', '#6e2b19', '#521f11'];
const moss: MantineColorsTuple = ['#eef4ea', '#dce8d4', '#b8d1a9', '#93b97d', '#76a45b', '#639347', '#527d39', '#43682e', '#345224', '#263d1a'];

const sans = 'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Open Sans", "Liberation Sans", Arial, sans-serif';

/** Paper, ink and brass: the identity in one place. Colours meet 4.5:1 on the surfaces they stand on in both schemes. */
export const theme = createTheme({
  colors: { petrol, brass, gray, dark, red: clay, green: moss },
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 3 },
  // What stands on a filled control differs by scheme, which Mantine's own contrast does not.
  variantColorResolver: (input) => ({ ...defaultVariantColorsResolver(input), ...(input.variant === 'filled' && { color: 'var(--on-accent)' }) }),
  fontFamily: sans,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Code", "Roboto Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace',
  headings: {
    fontFamily: sans,
    fontWeight: '620',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.2' },
      h2: { fontSize: '1.2rem', lineHeight: '1.3' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.78rem', sm: '0.875rem', md: '0.975rem', lg: '1.1rem', xl: '1.3rem' },
  lineHeights: { md: '1.55' },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '20px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Checkbox: { defaultProps: { iconColor: 'var(--on-accent)' } },
    Radio: { defaultProps: { iconColor: 'var(--on-accent)' } },
    Button: { defaultProps: { fw: 560 } },
    Modal: { defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.35, blur: 1 }, transitionProps: { duration: 120 } } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 250, events: { hover: true, focus: true, touch: true } } },
    Select: { defaultProps: { checkIconPosition: 'right', comboboxProps: { shadow: 'md' } } },
    Anchor: { defaultProps: { underline: 'always', inherit: true } },
  },
});

/** The semantic colours of both schemes; style sheets use these and never a shade. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f6f3ec',
    '--mantine-color-text': '#20292e',
    '--mantine-color-dimmed': '#5f6467',
    '--mantine-color-placeholder': '#70757a',
    '--mantine-color-anchor': '#0f5b6c',
    '--mantine-color-default': '#fffdf8',
    '--mantine-color-default-hover': '#f4f1ea',
    '--mantine-color-default-border': '#d3cdbf',
    '--mantine-color-error': '#a03a1f',
    '--surface': '#fffdf8',
    '--surface-sunk': '#efebe1',
    '--line': '#e2dccf',
    '--line-strong': '#c9c2b2',
    '--ink': '#20292e',
    '--ink-soft': '#5b6164',
    '--on-accent': '#fffdf8',
    '--accent': '#0f5b6c',
    '--accent-soft': '#e3eef0',
    '--brass': '#8a6318',
    '--brass-bright': '#d2a340',
    '--brass-soft': '#f6ecd6',
    '--clay': '#a03a1f',
    '--clay-soft': '#f8e7e0',
    '--moss': '#3d6129',
    '--moss-soft': '#e8f0e1',
    '--grid-line': 'rgba(166, 122, 32, 0.13)',
  },
  dark: {
    '--mantine-color-body': '#10191e',
    '--mantine-color-text': '#dfe4e5',
    '--mantine-color-dimmed': '#9aa7ac',
    '--mantine-color-placeholder': '#8a979d',
    '--mantine-color-anchor': '#8cc3cf',
    '--mantine-color-default': '#18232a',
    '--mantine-color-default-hover': '#1f2c34',
    '--mantine-color-default-border': '#3b4a54',
    '--mantine-color-error': '#ea937a',
    '--surface': '#18232a',
    '--surface-sunk': '#0c1418',
    '--line': '#27343c',
    '--line-strong': '#40505a',
    '--ink': '#dfe4e5',
    '--ink-soft': '#9fabb0',
    '--on-accent': '#0b1216',
    '--accent': '#7ab9c6',
    '--accent-soft': '#17333b',
    '--brass': '#dcb766',
    '--brass-bright': '#d2a340',
    '--brass-soft': '#322a18',
    '--clay': '#ea937a',
    '--clay-soft': '#3a221b',
    '--moss': '#a3c78d',
    '--moss-soft': '#1f2c1a',
    '--grid-line': 'rgba(220, 183, 102, 0.08)',
  },
});

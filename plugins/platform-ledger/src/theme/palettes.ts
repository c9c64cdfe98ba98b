/**
 * Colours of states and lines, each at least 4.5 : 1 on the panel of its theme and on its own tint. State is always
 * said with an icon and a word beside the colour.
 */
export const palettes = {
  light: {
    muted: '#595959',
    line: '#d9dce1',
    strongLine: '#767c85',
    hover: '#f0f2f5',
    accent: '#0b5cad',
    accentTint: '#e6f0fa',
    pass: '#17663a',
    passTint: '#e2f3e8',
    fail: '#a8201a',
    failTint: '#fce8e6',
    unknown: '#6b4e00',
    unknownTint: '#fbf0d0',
    exempt: '#4a5568',
    exemptTint: '#e9edf2',
    upcoming: '#4a3d8f',
    upcomingTint: '#eeebfa',
  },
  dark: {
    muted: '#c4c7cc',
    line: '#5b5f66',
    strongLine: '#9aa0a8',
    hover: '#4c5057',
    accent: '#9cc9ff',
    accentTint: '#2b4562',
    pass: '#8fdba8',
    passTint: '#20412c',
    fail: '#ffb4ab',
    failTint: '#5a2724',
    unknown: '#f3d07c',
    unknownTint: '#4b3d14',
    exempt: '#cbd3de',
    exemptTint: '#3b424c',
    upcoming: '#cbbfff',
    upcomingTint: '#3a3363',
  },
};

/** What `npm start` says where it cannot start Electron. */
export const START_TEXT = {
  inChromium: (path: string) => `Electron is hier niet te krijgen; Collegebrief opent in Chromium (${path}).`,
  withoutScreen: 'Electron is hier niet te krijgen; Collegebrief draait in Chromium zonder beeld. Stop met Ctrl+C.',
  noDisplay: [
    'Electron is hier niet te krijgen en er is geen beeldscherm (DISPLAY en WAYLAND_DISPLAY zijn leeg).',
    'Start Collegebrief in een grafische sessie. Zonder venster werkt de opdrachtregel: npm run --silent brief -- --help',
  ].join('\n'),
  noChromium: [
    'Electron is hier niet te krijgen en er is geen Chromium, Chrome of Edge gevonden.',
    'Installeer er een, of noem het programma in COLLEGEBRIEF_CHROMIUM.',
    'Zonder venster werkt de opdrachtregel: npm run --silent brief -- --help',
  ].join('\n'),
};

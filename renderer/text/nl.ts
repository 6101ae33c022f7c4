/** Every text that the window shows, in Dutch, a group for each part of the window. */
export const nl = {
  app: {
    naam: 'Collegebrief',
  },
  start: {},
  letter: {},
  outline: {},
  editor: {},
  gegevens: {},
  controle: {},
  pages: {},
  export: {},
  settings: {},
  dialogs: {
    sluiten: 'Sluiten',
  },
} as const;

process.stdout.write(
  'Collegebrief heeft nog geen venster. Een brief maakt u op de opdrachtregel:\n' +
    '  npm run --silent brief -- export test/letters/E26.000183.brief --out uit\n',
);

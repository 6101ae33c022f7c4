// Loaded before the program: standard output is a file on a disk that takes no more.
process.stdout._write = (_chunk, _encoding, done) => {
  done(Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }));
};

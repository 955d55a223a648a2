/** Loaded before the server (`node --import`): if whoever started it dies without a word, it stops too. */
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 5_000).unref();
});

/**
 * Loaded first by every child (`node --import`): when the parent disappears without a word, as
 * with `kill -9`, the channel to it closes and the child ends in the same way as on a stop.
 */
if (process.channel !== undefined) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // Listening must not keep a child alive that has finished its work.
  process.channel.unref();
}

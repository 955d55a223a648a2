import { channelFor } from './channels.js';

describe('how a member is reached (conv.channel)', () => {
  test.each([
    [['email', 'post'], true, 'email'],
    [['email', 'post'], false, 'letter'],
    [['post', 'email'], true, 'letter'],
    [['email', 'hand'], false, 'hand'],
    [['hand'], true, 'hand'],
    [['email'], false, 'letter'],
    [['posting'], true, 'letter'],
  ] as const)('%j, with an address: %s, is by %s', (channels, hasEmail, reached) => {
    expect(channelFor([...channels], hasEmail)).toBe(reached);
  });
});

import { zlibSync } from 'fflate';
import { pictureSize } from './pictures.js';

/** The head of a JPEG: how it is held (EXIF), when said, and its size. */
function jpeg(width: number, height: number, held?: { orientation: number; little: boolean }): Uint8Array {
  const frame = Buffer.alloc(11);
  frame.writeUInt16BE(0xffc0);
  frame.writeUInt16BE(9, 2);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from('ffd8', 'hex'), ...(held ? [exif(held)] : []), frame]);
}

function exif({ orientation, little }: { orientation: number; little: boolean }): Buffer {
  const segment = Buffer.alloc(4 + 6 + 8 + 2 + 12);
  const u16 = (value: number, at: number) =>
    little ? segment.writeUInt16LE(value, at) : segment.writeUInt16BE(value, at);
  const u32 = (value: number, at: number) =>
    little ? segment.writeUInt32LE(value, at) : segment.writeUInt32BE(value, at);
  segment.writeUInt16BE(0xffe1);
  segment.writeUInt16BE(segment.length - 2, 2);
  segment.write('Exif', 4);
  segment.write(little ? 'II' : 'MM', 10);
  u16(42, 12);
  u32(8, 14);
  u16(1, 18);
  u16(0x0112, 20);
  u16(3, 22);
  u32(1, 24);
  u16(orientation, 28);
  return segment;
}

function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(24);
  Buffer.from('89504e470d0a1a0a', 'hex').copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return Buffer.concat([bytes, zlibSync(new Uint8Array(9))]);
}

test.each<[string, Uint8Array, { width: number; height: number } | null]>([
  ['a PNG', png(640, 480), { width: 640, height: 480 }],
  ['a JPEG', jpeg(640, 480), { width: 640, height: 480 }],
  ['upright', jpeg(640, 480, { orientation: 1, little: true }), { width: 640, height: 480 }],
  ['upside down', jpeg(640, 480, { orientation: 3, little: false }), { width: 640, height: 480 }],
  ['a quarter turn', jpeg(640, 480, { orientation: 6, little: false }), { width: 480, height: 640 }],
  ['the other one', jpeg(640, 480, { orientation: 8, little: true }), { width: 480, height: 640 }],
  ['no size', png(0, 480), null],
  ['cut short', jpeg(640, 480).subarray(0, 7), null],
  ['words', Buffer.from('Ceci n’est pas une image'), null],
  ['nothing', new Uint8Array(), null],
])('the size of a picture: %s', (_, bytes, size) => {
  expect(pictureSize(bytes)).toEqual(size);
});

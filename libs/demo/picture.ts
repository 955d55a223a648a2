import { deflateSync } from 'node:zlib';

const WIDTH = 1200;
const HEIGHT = 800;

type Colour = readonly [red: number, green: number, blue: number];

/** Where the roof begins and ends, how wide one of its teeth is, and which of them was tiled anew. */
const ROOF = { top: 240, bottom: 400, tooth: 240, first: 120, last: 1080, renewed: 2 };
const GROUND = 640;

/** The hall of the house after its works, drawn: the new tiles are the lightest. A PNG. */
export function drawnHall(): Buffer {
  const lines = new Uint8Array((WIDTH * 3 + 1) * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) lines.set(colourAt(x, y), y * (WIDTH * 3 + 1) + 1 + x * 3);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  const data = chunk('IDAT', deflateSync(lines));
  return Buffer.concat([signature, chunk('IHDR', head), data, chunk('IEND', new Uint8Array())]);
}

function colourAt(x: number, y: number): Colour {
  if (y >= GROUND) return (x + y * 2) % 97 < 2 ? [176, 160, 128] : [190, 175, 143];
  const inside = x >= ROOF.first && x < ROOF.last;
  if (inside && y >= ROOF.bottom) return wallAt(x, y);
  return (inside && y >= ROOF.top ? roofAt(x, y) : null) ?? skyAt(y);
}

/** Teeth of a saw: glass upright on the left, tiles sloping down to the right. */
function roofAt(x: number, y: number): Colour | null {
  const [tooth, along] = [Math.floor((x - ROOF.first) / ROOF.tooth), (x - ROOF.first) % ROOF.tooth];
  const ridge = ROOF.top + ((ROOF.bottom - ROOF.top) * along) / ROOF.tooth;
  if (y < ridge) return null;
  if (along < 34) return along % 17 < 3 || y % 40 < 3 ? [70, 84, 82] : [196, 220, 222];
  const isEdge = (y - ridge) % 16 < 2 || (along + (Math.floor((y - ridge) / 16) % 2) * 9) % 18 < 2;
  if (tooth === ROOF.renewed) return isEdge ? [188, 92, 58] : [217, 118, 78];
  return isEdge ? [112, 56, 40] : [134, 70, 52];
}

function wallAt(x: number, y: number): Colour {
  const along = (x - ROOF.first) % 160;
  const isDoor = x >= 520 && x < 680 && y >= 470;
  if (isDoor) return x % 40 < 3 || y < 478 ? [20, 58, 42] : [29, 90, 67];
  const besideDoor = x >= 440 && x < 760;
  const isWindow = !besideDoor && along >= 50 && along < 110 && y >= 460 && y < 560;
  if (isWindow) return along % 30 < 3 || y % 34 < 3 ? [70, 84, 82] : [168, 196, 204];
  const isJoint = y % 20 < 2 || (x + (Math.floor(y / 20) % 2) * 22) % 44 < 2;
  return isJoint ? [206, 176, 138] : [222, 194, 156];
}

const skyAt = (y: number): Colour => {
  const down = Math.round((y * 40) / GROUND);
  return [196 + down, 218 + Math.round(down / 2), 226 - Math.round(down / 4)];
};

/** One part of a PNG: its length, its name, its content and the check of both. */
function chunk(name: string, content: Uint8Array): Buffer {
  const checked = Buffer.concat([Buffer.from(name), content]);
  const whole = Buffer.alloc(checked.length + 8);
  whole.writeUInt32BE(content.length);
  checked.copy(whole, 4);
  whole.writeUInt32BE(crc32(checked), checked.length + 4);
  return whole;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Longest side of a picture that is kept, in pixels: sharp over the width of a page. */
const LONGEST = 2000;
const QUALITY = 0.85;

/**
 * A photograph as it is sent: upright, no larger than a page needs, and without what the phone wrote in it, such as where it was
 * taken. Null when this device cannot read it.
 */
export async function shrunk(file: File): Promise<File | null> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!bitmap) return null;
  const ratio = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * ratio));
  canvas.height = Math.max(1, Math.round(bitmap.height * ratio));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const type = file.type === 'image/png' ? 'image/png' : 'image/jpeg';
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, QUALITY));
  return blob && new File([blob], file.name, { type });
}

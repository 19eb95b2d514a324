const QUALITY = 0.82;

/** The picture upright as JPEG, at most `longest` dots wide and high; fails where the browser cannot read it. */
export async function shrink(file: Blob, longest = 1600): Promise<Blob> {
  const seen = await createImageBitmap(file);
  const scale = Math.min(1, longest / Math.max(seen.width, seen.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(seen.width * scale));
  canvas.height = Math.max(1, Math.round(seen.height * scale));
  canvas.getContext('2d')!.drawImage(seen, 0, 0, canvas.width, canvas.height);
  seen.close();
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('not drawn'))), 'image/jpeg', QUALITY);
  });
}

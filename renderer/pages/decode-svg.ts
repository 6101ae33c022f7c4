/** Pixels to a pixel of the picture's own size: it is drawn smaller, and must stay sharp on paper that is enlarged. */
const ENLARGED = 4;
const MOST_PIXELS = 4096;

/**
 * A picture in SVG as pixels. One that cannot be read gives a picture of nothing: main tells of it as a fault of the
 * huisstijl, and the text of the page is worth showing.
 */
export async function decodeSvg(svg: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return drawn(image);
  } catch {
    return new OffscreenCanvas(1, 1).transferToImageBitmap();
  } finally {
    URL.revokeObjectURL(address);
  }
}

function drawn(image: HTMLImageElement): ImageBitmap {
  const enlarged = Math.min(ENLARGED, MOST_PIXELS / Math.max(image.width, image.height, 1));
  const width = Math.max(Math.round(image.width * enlarged), 1);
  const height = Math.max(Math.round(image.height * enlarged), 1);
  const sheet = new OffscreenCanvas(width, height);
  sheet.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return sheet.transferToImageBitmap();
}

import { type PageSource, paper, scaleFor } from './page-source';
import type { PictureKind } from './picture-kind';

/** A photo or a fax: one page. The browser reads it as it reads every picture of every page. */
export async function picturePage(bytes: Uint8Array<ArrayBuffer>, { kind }: PictureKind): Promise<PageSource> {
  const picture = await createImageBitmap(new Blob([bytes], { type: `image/${kind}` }));
  return {
    count: 1,
    async draw({ width, turn }) {
      const isAside = turn === 90 || turn === 270;
      const turned = isAside ? { width: picture.height, height: picture.width } : { width: picture.width, height: picture.height };
      const scale = scaleFor(turned, width);
      const { canvas, context } = paper(turned.width * scale, turned.height * scale);
      context.translate(canvas.width / 2, canvas.height / 2);
      context.rotate((turn * Math.PI) / 180);
      context.scale(scale, scale);
      context.drawImage(picture, -picture.width / 2, -picture.height / 2);
      return canvas.transferToImageBitmap();
    },
  };
}

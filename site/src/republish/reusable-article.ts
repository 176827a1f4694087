import type { Block, PictureUse } from '@coranto/contract/prose/prose';
import type { PublishedArticle } from '@coranto/newsroom/published';

/** An article without what others may not publish; `leftOut` counts the pictures that are missing. */
export type ReusableArticle = { article: PublishedArticle; leftOut: number };

/** Leaves out every picture that is not the newsroom's to give away. */
export function reusableArticle(article: PublishedArticle): ReusableArticle {
  const left = new Set<string>();
  const mayBeReused = ({ pictureId }: PictureUse): boolean => {
    const isFree = article.pictures.get(pictureId)?.mayBeReused ?? false;
    if (!isFree) left.add(pictureId);
    return isFree;
  };
  const keep = (blocks: readonly Block[]): Block[] =>
    blocks.flatMap((block): Block[] => {
      switch (block.kind) {
        case 'picture':
          return mayBeReused(block) ? [block] : [];
        case 'gallery': {
          const pictures = block.pictures.filter(mayBeReused);
          return pictures.length > 0 ? [{ ...block, pictures }] : [];
        }
        case 'list':
          return [{ ...block, items: block.items.map((item) => ({ ...item, blocks: keep(item.blocks) })) }];
        case 'quotation':
        case 'answer':
          return [{ ...block, blocks: keep(block.blocks) }];
        default:
          return [block];
      }
    });
  const leadPicture = article.leadPicture && mayBeReused(article.leadPicture) ? article.leadPicture : null;
  const blocks = keep(article.prose.blocks);
  return { article: { ...article, leadPicture, prose: { ...article.prose, blocks } }, leftOut: left.size };
}

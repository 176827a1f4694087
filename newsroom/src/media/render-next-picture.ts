import { noRights } from '@coranto/contract/picture';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { keepFiles, type PictureFiles, plainest, readSource } from './files-of-picture.ts';
import type { PictureLine } from './rendering/picture-process.ts';
import { formats, type PictureFormat, stemOf } from './rendering/recipe.ts';
import { UnreadablePicture } from './rendering/unreadable-picture.ts';

/**
 * Makes the files of one picture that lacks some: AVIF, or all of them where they were made by an earlier recipe or with other rights. If
 * its rights or its focal point are changed meanwhile, its turn comes again.
 *
 * @returns whether there was one
 */
export async function renderNextPicture(newsroom: Newsroom, line: PictureLine): Promise<boolean> {
  const [picture] = await listToRender(newsroom);
  if (!picture) return false;
  const files = await renderFiles(newsroom, line, picture).catch((error: unknown) => {
    if (!(error instanceof UnreadablePicture)) throw error;
    newsroom.log.warn({ pictureId: picture.id, error: error.message }, 'A picture cannot be rendered again; its earlier files stay');
    return null;
  });
  await carryOut(newsroom, null, async ({ tx, changed }) => {
    const now = await tx
      .selectFrom('picture')
      .select(['rights', 'focal_x', 'focal_y', 'original'])
      .where('id', '=', picture.id)
      .forUpdate()
      .executeTakeFirst();
    if (!now || JSON.stringify(now) !== JSON.stringify(picture.madeFrom)) return;
    const made = files === null ? { rendering: 'failed' as const } : { ...files, rendering: 'whole' as const };
    await tx.updateTable('picture').set(made).where('id', '=', picture.id).execute();
    if (files !== null) changed('picture', picture.id);
  });
  return true;
}

async function listToRender(newsroom: Newsroom) {
  const rows = await newsroom.database.read
    .selectFrom('picture')
    .select(['id', 'file', 'original', 'renditions', 'crops', 'rights', 'focal_x', 'focal_y', 'rendering'])
    .where('rendering', 'in', ['stale', 'begun'])
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(1)
    .execute();
  return rows.map(({ rights, focal_x, focal_y, ...row }) => ({ ...row, madeFrom: { rights, focal_x, focal_y, original: row.original } }));
}

type ToRender = Awaited<ReturnType<typeof listToRender>>[number];

async function renderFiles(newsroom: Newsroom, line: PictureLine, picture: ToRender): Promise<FileColumns> {
  const { madeFrom, rendering } = picture;
  const isAnew = rendering === 'stale';
  const rights = { ...noRights, ...madeFrom.rights };
  const source = await readSource(newsroom.media, picture);
  const wanted: PictureFormat[] = isAnew ? ['avif', 'webp', 'jpeg'] : ['avif'];
  const rendered = await line.render({
    source,
    rights,
    focalPoint: { x: madeFrom.focal_x, y: madeFrom.focal_y },
    formats: wanted,
    withCrops: isAnew,
  });
  if (isAnew) {
    const made = await keepFiles(newsroom.media, stemOf(source, rights), rendered);
    return { ...filesToColumns({ ...made, ...plainest(made.renditions) }), placeholder: rendered.tone, likeness: rendered.likeness };
  }
  const { renditions: modern } = await keepFiles(newsroom.media, stemIn(picture.file), rendered);
  const others = picture.renditions.filter(({ mediaType }) => mediaType !== formats.avif.mediaType);
  return { renditions: JSON.stringify([...modern, ...others]), likeness: rendered.likeness };
}

type FileColumns = { renditions: string; likeness: string | null } & Partial<
  ReturnType<typeof filesToColumns> & { placeholder: string | null }
>;

function filesToColumns({ file, mediaType, renditions, crops }: PictureFiles) {
  return { file, media_type: mediaType, renditions: JSON.stringify(renditions), crops: JSON.stringify(crops) };
}

/** What the names of the files of a picture begin with. */
function stemIn(file: string): string {
  return file.slice(0, file.lastIndexOf('-'));
}

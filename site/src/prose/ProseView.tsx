import { assertNever } from '@coranto/contract/assert-never';
import { type Answer, type Block, isSafeAddress, type Prose, type Question, type Quotation } from '@coranto/contract/prose/prose';
import { toHref } from '../frame/addresses.ts';
import { DataTable } from './DataTable.tsx';
import { EmbedCard } from './EmbedCard.tsx';
import { Figure, GalleryFigure } from './Figure.tsx';
import { Footnotes } from './Footnotes.tsx';
import { foreignAttributes } from './foreign.ts';
import { InlineText } from './InlineText.tsx';
import { PictureRows } from './PictureRows.tsx';
import { Attribution, speakerNames } from './Spoken.tsx';
import type { Setting } from './setting.ts';

/** The body of an article as markup, with its footnotes. Every segment bears its id, so that an address can point at it. */
export function ProseView({ prose, setting }: { prose: Prose; setting: Setting }) {
  const heard: Heard = new Set();
  return (
    <>
      {prose.blocks.map((block) => setBlock(block, setting, heard))}
      <Footnotes prose={prose} setting={setting} />
    </>
  );
}

/** Names of those who have spoken in this conversation: a name is printed at first, and only heard (by screen readers) after that. */
type Heard = Set<string>;

function setBlocks(blocks: Block[], setting: Setting, heard: Heard) {
  return blocks.map((block) => setBlock(block, setting, heard));
}

function setBlock(block: Block, setting: Setting, heard: Heard) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p id={block.id}>
          <InlineText text={block.text} setting={setting} />
        </p>
      );
    case 'heading': {
      const Element = headings[block.level];
      return (
        <Element id={block.id}>
          <InlineText text={block.text} setting={setting} />
        </Element>
      );
    }
    case 'list': {
      const lines = block.items.map((line) => <li id={line.id}>{setLine(line.blocks, setting, heard)}</li>);
      if (!block.ordered) return <ul id={block.id}>{lines}</ul>;
      return (
        <ol id={block.id} start={block.start === 1 ? undefined : block.start}>
          {lines}
        </ol>
      );
    }
    case 'quotation':
      return setQuotation(block, setting, heard);
    case 'pull-quote':
      return (
        <figure id={block.id} class="pull-quote">
          <blockquote>
            <p>
              <InlineText text={block.text} setting={setting} />
            </p>
          </blockquote>
          {block.speaker && <Attribution speaker={block.speaker} setting={setting} />}
        </figure>
      );
    case 'question':
    case 'answer':
      return setTurn(block, setting, heard);
    case 'picture':
      return <Figure id={block.id} use={block} setting={setting} width={block.width} />;
    case 'gallery':
      return setting.galleries === 'rows' ? (
        <PictureRows gallery={block} setting={setting} />
      ) : (
        <GalleryFigure gallery={block} setting={setting} />
      );
    case 'table':
      return <DataTable table={block} setting={setting} />;
    case 'preformatted':
      return <pre id={block.id}>{block.text}</pre>;
    case 'separator':
      return <hr id={block.id} />;
    case 'embed':
      return <EmbedCard embed={block} setting={setting} />;
    default:
      return assertNever(block);
  }
}

const headings = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

/** A list line that is one paragraph needs no paragraph around it. */
function setLine(blocks: Block[], setting: Setting, heard: Heard) {
  const only = blocks[0];
  if (blocks.length === 1 && only?.kind === 'paragraph') return <InlineText text={only.text} setting={setting} />;
  return setBlocks(blocks, setting, heard);
}

function setQuotation(block: Quotation, setting: Setting, heard: Heard) {
  const source = block.source !== null && isSafeAddress(block.source) ? toHref(block.source) : null;
  return (
    <figure id={block.id} class="quotation">
      <blockquote cite={source ?? undefined} {...foreignAttributes(block.language, setting.language)}>
        {setBlocks(block.blocks, setting, heard)}
      </blockquote>
      {block.speaker && <Attribution speaker={block.speaker} setting={setting} />}
    </figure>
  );
}

function setTurn(block: Question | Answer, setting: Setting, heard: Heard) {
  const kind = block.kind === 'question' ? setting.words.question : setting.words.answer;
  const name = block.speaker ? speakerNames(block.speaker, setting).name : kind;
  const isNew = !heard.has(name);
  heard.add(name);
  const label = isNew && block.speaker ? <b class="speaker">{name} </b> : <span class="visually-hidden">{name}: </span>;
  if (block.kind === 'question') {
    return (
      <p id={block.id} class="question">
        {label}
        <InlineText text={block.text} setting={setting} />
      </p>
    );
  }
  return (
    <div id={block.id} class="answer">
      {isNew && block.speaker ? <p class="speaker">{name}</p> : label}
      {setBlocks(block.blocks, setting, heard)}
    </div>
  );
}

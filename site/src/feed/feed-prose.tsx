import { assertNever } from '@coranto/contract/assert-never';
import { type Answer, type Block, footnotesOf, type Question, type Quotation, type Speaker } from '@coranto/contract/prose/prose';
import type { Frame, PublishedArticle } from '@coranto/newsroom/published';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { SiteSettings } from '../page.ts';
import { foreignAttributes } from '../prose/foreign.ts';
import { speakerNames } from '../prose/Spoken.tsx';
import { tellInstant } from '../words/dates.ts';
import { FeedPicture } from './FeedPicture.tsx';
import { FeedTable } from './FeedTable.tsx';
import { absoluteAddress, type FeedSetting, FeedText, openFeedSetting } from './FeedText.tsx';

/**
 * The whole text of an article for feed readers: plain elements without classes, ids, scripts or styles, every address absolute, and its
 * language and direction said, since a feed reader has a language of its own. Pull quotes are left out: their words stand in the text.
 */
export function articleToFeedMarkup(article: PublishedArticle, frame: Frame, settings: SiteSettings): string {
  const setting = openFeedSetting(article, frame, settings);
  return renderToString(
    <div lang={frame.edition.language} dir={frame.edition.direction}>
      {article.leadPicture && <FeedPicture use={article.leadPicture} setting={setting} />}
      {setBlocks(article.prose.blocks, setting)}
      {setFootnotes(article.prose.blocks, setting)}
      {article.corrections.map(({ note, correctedAt }) => (
        <p>
          <b>{setting.words.correction}</b> {tellInstant(correctedAt, frame.edition)} {note}
        </p>
      ))}
    </div>,
  );
}

function setFootnotes(blocks: Block[], setting: FeedSetting): ComponentChildren {
  const footnotes = footnotesOf(blocks);
  if (footnotes.length === 0) return null;
  return (
    <>
      <h2>{setting.words.footnotes}</h2>
      <ol>
        {footnotes.map(({ text }) => (
          <li>
            <FeedText text={text} setting={setting} />
          </li>
        ))}
      </ol>
    </>
  );
}

function setBlocks(blocks: readonly Block[], setting: FeedSetting): ComponentChildren {
  return blocks.map((block) => setBlock(block, setting));
}

function setBlock(block: Block, setting: FeedSetting): ComponentChildren {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <FeedText text={block.text} setting={setting} />
        </p>
      );
    case 'heading': {
      const Element = headings[block.level];
      return (
        <Element>
          <FeedText text={block.text} setting={setting} />
        </Element>
      );
    }
    case 'list': {
      const lines = block.items.map((line) => <li>{setBlocks(line.blocks, setting)}</li>);
      return block.ordered ? <ol start={block.start === 1 ? undefined : block.start}>{lines}</ol> : <ul>{lines}</ul>;
    }
    case 'quotation':
      return setQuotation(block, setting);
    case 'pull-quote':
      return null;
    case 'question':
    case 'answer':
      return setTurn(block, setting);
    case 'picture':
      return <FeedPicture use={block} setting={setting} />;
    case 'gallery':
      return (
        <>
          {block.pictures.map((use) => (
            <FeedPicture use={use} setting={setting} />
          ))}
          {block.caption && <p>{block.caption}</p>}
        </>
      );
    case 'table':
      return <FeedTable table={block} setting={setting} />;
    case 'preformatted':
      return <pre>{block.text}</pre>;
    case 'separator':
      return <hr />;
    case 'embed': {
      const address = absoluteAddress(block.address, setting);
      const title = block.title || block.address;
      return <p>{address === null ? title : <a href={address}>{title}</a>}</p>;
    }
    default:
      return assertNever(block);
  }
}

const headings = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

function setQuotation(block: Quotation, setting: FeedSetting) {
  const source = block.source === null ? null : absoluteAddress(block.source, setting);
  return (
    <figure>
      <blockquote cite={source ?? undefined} {...foreignAttributes(block.language, setting.language)}>
        {setBlocks(block.blocks, setting)}
      </blockquote>
      {block.speaker && <figcaption>{attributionOf(block.speaker, setting)}</figcaption>}
    </figure>
  );
}

function attributionOf(speaker: Speaker, setting: FeedSetting): string {
  const { name, role } = speakerNames(speaker, setting);
  return role === null ? name : `${name}, ${role}`;
}

/** Without styles nothing but its name tells who speaks, so it stands before every question and answer. */
function setTurn(block: Question | Answer, setting: FeedSetting) {
  const unnamed = block.kind === 'question' ? setting.words.question : setting.words.answer;
  const name = <b>{block.speaker ? speakerNames(block.speaker, setting).name : unnamed}</b>;
  if (block.kind === 'answer') {
    return (
      <>
        <p>{name}</p>
        {setBlocks(block.blocks, setting)}
      </>
    );
  }
  return (
    <p>
      {name}
      <br />
      <FeedText text={block.text} setting={setting} />
    </p>
  );
}

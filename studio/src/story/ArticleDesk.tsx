import type { OpenArticle } from '@coranto/contract/api/article';
import type { EditionLine } from '@coranto/contract/api/edition';
import type { ArticleContent } from '@coranto/contract/article';
import { languageOf } from '@coranto/contract/languages';
import type { Editor } from '@tiptap/react';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { Waiting } from '../app/BrokenScreen.tsx';
import { ProseEditor } from '../editor/ProseEditor.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useTitle } from '../parts/Screen.tsx';
import { useShortcut } from '../parts/use-shortcut.ts';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import { ArticleBar, type OpenPanel } from './ArticleBar.tsx';
import styles from './ArticleDesk.module.css';
import { ArticlePanels } from './ArticlePanels.tsx';
import { useArticleCommands } from './article-commands.ts';
import { goToPlace } from './go-to-place.ts';
import { HeadFields } from './HeadFields.tsx';
import { type Desk, useKeeper } from './keeping/use-keeper.ts';

const ChecksAside = lazy(async () => ({ default: (await import('../checks/ChecksAside.tsx')).ChecksAside }));

/** What every part of an open article works with. */
export type Working = {
  article: OpenArticle;
  edition: EditionLine;
  editions: EditionLine[];
  /** Asks the server again how the article stands. */
  refresh: () => Promise<OpenArticle>;
};

/** An article with everything one does to it. */
export function ArticleDesk(working: Working) {
  const desk = useKeeper(working.article, usePerson().id);
  return desk === null ? <Waiting /> : <OpenDesk working={working} desk={desk} />;
}

/** The notes that are there now stand in the text. */
function withoutNotes({ notes: _, ...content }: ArticleContent): ArticleContent {
  return content;
}

function OpenDesk({ working, desk }: { working: Working; desk: Desk }) {
  const words = useWords();
  const { article, edition } = working;
  const [panel, setPanel] = useState<OpenPanel | null>(null);
  const [areChecksOpen, setAreChecksOpen] = useState(false);
  const editor = useRef<Editor | null>(null);
  const { language } = edition;
  const edited = useMemo(() => ({ language, direction: languageOf(language).direction }), [language]);
  useTitle(desk.content.headline || words.list.untitled);

  const open = async (wished: OpenPanel) => {
    await desk.keeper.saveNow();
    await working.refresh();
    setPanel(wished);
  };
  useShortcut('Mod+s', () => void desk.keeper.saveNow());
  useShortcut('Mod+Enter', () => void open('publish'));
  useArticleCommands((wished) => void open(wished));

  return (
    <div className={styles.desk}>
      <ArticleBar
        working={working}
        desk={desk}
        onOpen={(wished) => void open(wished)}
        areChecksOpen={areChecksOpen}
        onChecks={() => setAreChecksOpen(!areChecksOpen)}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced again with every field in it */}
      <div
        role="group"
        aria-label={words.article.body}
        className={styles.sheet}
        onBlur={(event) => void (event.currentTarget.contains(event.relatedTarget) || desk.keeper.saveNow())}
      >
        {article.may.write ? null : <Notice mood="calm">{words.article.mayNotWrite}</Notice>}
        {desk.wasRestored ? <Notice mood="good">{words.keeping.restored}</Notice> : null}
        {desk.keeper.isKeptHere ? null : <Notice mood="warn">{words.keeping.notKept}</Notice>}
        <HeadFields key={`head-${desk.generation}`} working={working} desk={desk} edited={edited} />
        <ProseEditor
          key={desk.generation}
          body={desk.content}
          edited={edited}
          isEditable={article.may.write}
          onChange={(body) => desk.change({ ...withoutNotes(desk.keeper.content), ...body })}
          onReady={(made) => {
            editor.current = made;
          }}
        />
      </div>
      <ArticlePanels
        panel={panel}
        working={working}
        desk={desk}
        onOpen={setPanel}
        onGoTo={(place, span = null) => {
          setPanel(null);
          goToPlace(place, editor.current, span);
        }}
      />
      {areChecksOpen ? (
        <Suspense>
          <ChecksAside
            working={working}
            desk={desk}
            editorOf={() => editor.current}
            onGoTo={(place, span) => goToPlace(place, editor.current, span)}
            onClose={() => setAreChecksOpen(false)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}

import type { OpenArticle } from '@coranto/contract/api/article';
import type { EditionLine } from '@coranto/contract/api/edition';
import { languageOf } from '@coranto/contract/languages';
import type { Editor } from '@tiptap/react';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { Waiting } from '../app/BrokenScreen.tsx';
import { useComments } from '../comment/use-comments.ts';
import { ProseEditor } from '../editor/ProseEditor.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useTitle } from '../parts/Screen.tsx';
import spoken from '../parts/Spoken.module.css';
import { useShortcut } from '../parts/use-shortcut.ts';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import { ArticleBar, type OpenAside, type OpenPanel } from './ArticleBar.tsx';
import styles from './ArticleDesk.module.css';
import { ArticlePanels } from './ArticlePanels.tsx';
import { useArticleCommands } from './article-commands.ts';
import { goToPlace } from './go-to-place.ts';
import { HeadFields } from './HeadFields.tsx';
import { caretsOf } from './keeping/carets-of.ts';
import { ProblemOfCopy } from './keeping/ProblemOfCopy.tsx';
import { type Desk, useKeeper } from './keeping/use-keeper.ts';

const ChecksAside = lazy(async () => ({ default: (await import('../checks/ChecksAside.tsx')).ChecksAside }));

const CommentsAside = lazy(async () => ({ default: (await import('../comment/CommentsAside.tsx')).CommentsAside }));

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
  return desk === null ? <Waiting /> : <OpenDesk key={desk.writing.copy.guid} working={working} desk={desk} />;
}

function OpenDesk({ working, desk }: { working: Working; desk: Desk }) {
  const words = useWords();
  const { article, edition } = working;
  const [panel, setPanel] = useState<OpenPanel | null>(null);
  const [aside, setAside] = useState<OpenAside | null>(null);
  const editor = useRef<Editor | null>(null);
  const newest = useRef(article.newest.revisionId);
  newest.current = article.newest.revisionId;
  const { language } = edition;
  const edited = useMemo(() => ({ language, direction: languageOf(language).direction }), [language]);
  const comments = useComments(article.articleId, desk, { editorOf: () => editor.current, onBegin: () => setAside('comments') });
  const carets = useMemo(() => caretsOf(desk.writing), [desk.writing]);
  const mayWrite = article.may.write && desk.mayWrite && desk.keeping.state !== 'conflict';
  useTitle(desk.content.headline || words.list.untitled);

  const open = async (wished: OpenPanel) => {
    await desk.keeper.saveNow();
    await working.refresh();
    setPanel(wished);
  };
  const { revision } = desk;
  const { refresh } = working;
  useEffect(() => {
    // Somebody, or a while of quiet, made a revision: the states and obstacles that are shown follow it.
    if (revision !== null && revision.revisionId !== newest.current) void refresh();
  }, [revision, refresh]);
  useShortcut('Mod+s', () => void desk.keeper.saveNow());
  useShortcut('Mod+Enter', () => void open('publish'));
  useArticleCommands((wished) => void open(wished));

  return (
    <div className={styles.desk} data-aside={aside !== null}>
      <ArticleBar
        working={working}
        desk={desk}
        onOpen={(wished) => void open(wished)}
        aside={aside}
        onAside={(wished) => setAside(wished === aside ? null : wished)}
        commentCount={comments.open.length}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced again with every field in it */}
      <div role="group" aria-label={words.article.body} className={styles.sheet}>
        <h1 className={spoken.spoken}>{desk.content.headline || words.list.untitled}</h1>
        {article.may.write ? null : <Notice mood="calm">{words.article.mayNotWrite}</Notice>}
        {desk.wasRestored ? <Notice mood="good">{words.keeping.restored}</Notice> : null}
        {desk.isKeptHere ? null : <Notice mood="warn">{words.keeping.notKept}</Notice>}
        <ProblemOfCopy problem={desk.problem} onGoTo={(place) => goToPlace(place, editor.current)} />
        <HeadFields working={working} desk={desk} edited={edited} />
        <ProseEditor
          copy={desk.writing.copy}
          carets={carets}
          passages={comments.passages}
          edited={edited}
          isEditable={mayWrite}
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
      {aside === 'checks' ? (
        <Suspense>
          <ChecksAside
            working={working}
            desk={desk}
            editorOf={() => editor.current}
            onGoTo={(place, span) => goToPlace(place, editor.current, span)}
            onClose={() => setAside(null)}
          />
        </Suspense>
      ) : null}
      {aside === 'comments' ? (
        <Suspense>
          <CommentsAside
            articleId={article.articleId}
            comments={comments}
            editorOf={() => editor.current}
            onClose={() => {
              comments.endDraft();
              setAside(null);
            }}
          />
        </Suspense>
      ) : null}
    </div>
  );
}

import { type ContributorLine, listContributorsCall, readContributorCall, saveContributorCall } from '@coranto/contract/api/people';
import { languageOf } from '@coranto/contract/languages';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { PicturePicker } from '../media/PicturePicker.tsx';
import { Button } from '../parts/Button.tsx';
import { Choice, TextArea, TextField } from '../parts/Field.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { useSpeaking } from '../words/use-words.ts';
import styles from './Staff.module.css';

type Said = ContributorLine['words'][number];

/** All that is known of a contributor; a language in which nothing is said yet stands open. */
export function ContributorForm({ contributor, languages }: { contributor: ContributorLine; languages: readonly string[] }) {
  const { words, language: own } = useSpeaking();
  const client = useQueryClient();
  const save = useAct(saveContributorCall);
  const [draft, setDraft] = useState(contributor);
  const [isPicking, setIsPicking] = useState(false);
  const all = [...new Set([...languages, ...contributor.words.map((said) => said.language)])];
  const saidIn = (language: string): Said =>
    draft.words.find((said) => said.language === language) ?? { language, name: '', title: '', bio: '' };
  const change = (language: string, part: Partial<Said>) =>
    setDraft({ ...draft, words: [...draft.words.filter((said) => said.language !== language), { ...saidIn(language), ...part }] });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(
      { ...draft, links: draft.links.map((link) => link.trim()).filter((link) => link !== '') },
      {
        onSuccess: () =>
          Promise.all([listContributorsCall, readContributorCall].map(({ name }) => client.invalidateQueries({ queryKey: [name] }))),
      },
    );
  };
  return (
    <form onSubmit={submit} className={styles.group}>
      <div className={styles.filters}>
        <Choice
          label={words.contributor.kind}
          value={draft.kind}
          onChange={(event) => setDraft({ ...draft, kind: event.target.value === 'organisation' ? 'organisation' : 'person' })}
        >
          <option value="person">{words.contributor.kinds.person}</option>
          <option value="organisation">{words.contributor.kinds.organisation}</option>
        </Choice>
        <TextField
          label={words.contributor.slug}
          value={draft.slug}
          dir="ltr"
          required
          onChange={(event) => setDraft({ ...draft, slug: event.target.value })}
        />
        <Button onClick={() => setIsPicking(true)}>
          {draft.portraitId === null ? words.contributor.choosePortrait : words.contributor.changePortrait}
        </Button>
        {draft.portraitId === null ? null : (
          <Button weight="quiet" onClick={() => setDraft({ ...draft, portraitId: null })}>
            {words.contributor.noPortrait}
          </Button>
        )}
      </div>
      <div className={styles.languages}>
        {all.map((language) => {
          const said = saidIn(language);
          const setting = { lang: language, dir: languageOf(language).direction };
          return (
            <fieldset key={language} className={styles.language} data-missing={said.name.trim() === ''}>
              <legend lang={language}>{languageOf(language).ownName}</legend>
              <TextField
                {...setting}
                label={words.contributor.name}
                value={said.name}
                onChange={(event) => change(language, { name: event.target.value })}
              />
              <TextField
                {...setting}
                label={words.contributor.title}
                value={said.title}
                onChange={(event) => change(language, { title: event.target.value })}
              />
              <TextArea
                {...setting}
                rows={4}
                label={words.contributor.bio}
                value={said.bio}
                onChange={(event) => change(language, { bio: event.target.value })}
              />
            </fieldset>
          );
        })}
      </div>
      <TextArea
        label={words.contributor.links}
        hint={words.contributor.linksHint}
        dir="ltr"
        value={draft.links.join('\n')}
        onChange={(event) => setDraft({ ...draft, links: event.target.value.split('\n') })}
      />
      <ProblemNotice error={save.error} />
      <div role="status">{save.isSuccess ? <Notice mood="good">{words.door.saved}</Notice> : null}</div>
      <div>
        <Button type="submit" weight="main" disabled={save.isPending}>
          {words.app.save}
        </Button>
      </div>
      {isPicking ? (
        <PicturePicker
          title={words.contributor.choosePortrait}
          language={own}
          onClose={() => setIsPicking(false)}
          onChoose={(portraitId) => {
            setDraft({ ...draft, portraitId });
            setIsPicking(false);
          }}
        />
      ) : null}
    </form>
  );
}

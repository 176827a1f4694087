import { changeOwnSettingsCall } from '@coranto/contract/api/me';
import { signOutEverywhereCall, whoAmICall } from '@coranto/contract/api/session';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { readTheme, showTheme, themes } from '../app/theme.ts';
import { NoticeSettings } from '../notification/NoticeSettings.tsx';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { SettingsFrame } from '../settings/SettingsFrame.tsx';
import { useSpeaking } from '../words/use-words.ts';
import { nearestLanguage, studioLanguages } from '../words/words.ts';
import { OwnAccount } from './OwnAccount.tsx';
import styles from './Settings.module.css';
import { usePerson } from './use-person.ts';

/** What a person sets for themselves. */
export function Settings() {
  const { words, language, choose } = useSpeaking();
  const person = usePerson();
  const client = useQueryClient();
  const change = useAct(changeOwnSettingsCall);
  const signOutEverywhere = useAct(signOutEverywhereCall);
  const [theme, setTheme] = useState(readTheme);

  return (
    <SettingsFrame title={words.session.mySettings}>
      <div className={styles.settings}>
        <p>
          <strong>{person.name}</strong>
          <br />
          <bdi>{person.email}</bdi>
        </p>
        <Choice
          label={words.session.language}
          hint={words.session.languageHint}
          value={language}
          onChange={(event) => {
            const wished = nearestLanguage(event.target.value);
            void choose(wished);
            change.mutate({ language: wished });
          }}
        >
          {Object.entries(studioLanguages).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </Choice>
        <Choice
          label={words.session.theme}
          value={theme}
          onChange={(event) => {
            const wished = themes.find((each) => each === event.target.value) ?? 'system';
            setTheme(wished);
            showTheme(wished);
          }}
        >
          {themes.map((each) => (
            <option key={each} value={each}>
              {words.session.themes[each]}
            </option>
          ))}
        </Choice>
        <OwnAccount />
        <NoticeSettings />
        <ProblemNotice error={change.error ?? signOutEverywhere.error} />
        <div>
          <Button
            weight="danger"
            disabled={signOutEverywhere.isPending}
            onClick={() => signOutEverywhere.mutate({}, { onSuccess: () => client.invalidateQueries({ queryKey: [whoAmICall.name] }) })}
          >
            {words.session.signOutEverywhere}
          </Button>
          <p className={styles.hint}>{words.session.signOutEverywhereHint}</p>
        </div>
      </div>
    </SettingsFrame>
  );
}

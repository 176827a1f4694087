import { changePictureRightsCall, listPicturesCall, type PictureLine } from '@coranto/contract/api/media';
import type { PictureRights } from '@coranto/contract/picture';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Media.module.css';

const lines = ['creator', 'creditLine', 'copyright', 'usageTerms'] as const;
const addresses = ['licenceAddress', 'licensorAddress'] as const;

/** Whose a picture is and on what terms, as its files are to say; closed until it is asked for. */
export function PictureRightsForm({ picture }: { picture: PictureLine }) {
  const words = useWords();
  const client = useQueryClient();
  const change = useAct(changePictureRightsCall);
  const { rights } = picture;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const typed = new FormData(event.currentTarget);
    const given = Object.fromEntries([...lines, ...addresses].map((name) => [name, String(typed.get(name) ?? '').trim()]));
    change.mutate(
      { pictureId: picture.pictureId, ...rights, ...given, mayBeReused: typed.get('mayBeReused') !== null },
      { onSuccess: () => client.invalidateQueries({ queryKey: [listPicturesCall.name] }) },
    );
  };

  return (
    <details className={styles.rights}>
      <summary>{words.picture.rights}</summary>
      <form className={styles.words} onSubmit={submit}>
        <p className={styles.hint}>{words.picture.rightsHint}</p>
        {isMadeByMachine(rights) ? <Notice mood="calm">{words.picture.madeByMachine}</Notice> : null}
        {lines.map((name) => (
          <TextField key={name} label={words.picture.rightsLines[name]} name={name} defaultValue={rights[name]} maxLength={1000} />
        ))}
        {addresses.map((name) => (
          <TextField
            key={name}
            label={words.picture.rightsLines[name]}
            name={name}
            defaultValue={rights[name]}
            type="url"
            placeholder="https://"
            dir="ltr"
            maxLength={1000}
          />
        ))}
        <label className={styles.tick}>
          <input type="checkbox" name="mayBeReused" defaultChecked={picture.mayBeReused} /> {words.picture.mayBeReused}
        </label>
        <ProblemNotice error={change.error} />
        <div className={styles.row}>
          <span role="status">{change.isSuccess ? words.picture.saved : ''}</span>
          <Button type="submit" disabled={change.isPending}>
            {words.app.save}
          </Button>
        </div>
      </form>
    </details>
  );
}

/** Does the file say that a machine made the picture, or part of it? @source IPTC NewsCodes, Digital Source Type */
function isMadeByMachine({ digitalSourceType }: PictureRights): boolean {
  return /\/(trainedAlgorithmicMedia|compositeWithTrainedAlgorithmicMedia)$/.test(digitalSourceType);
}

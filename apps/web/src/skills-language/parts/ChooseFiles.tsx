import { CONCEPT_FILES_MAX_BYTES, loadConcepts } from '@inzetbaar/contracts/concepts';
import type { ConceptLoad } from '@inzetbaar/contracts/concepts';
import { CONCEPT_SOURCES } from '@inzetbaar/domain/concepts';
import type { ConceptSource } from '@inzetbaar/domain/concepts';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { call, isTemporary, newIdempotencyKey } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { FileDrop } from '../../design/components/FileDrop.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { RadioGroup } from '../../design/components/RadioGroup.tsx';
import { TextField } from '../../design/components/TextField.tsx';
import { useFormats } from '../../i18n/index.ts';
import { ACCEPTED_FILES, addFiles, sortFiles } from './chosenFiles.ts';
import { filesForm } from './filesForm.ts';

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = Math.floor(CONCEPT_FILES_MAX_BYTES / MEGABYTE);
const LONGEST_VERSION = 40;
/** Where it is not there, the transversal skills alone will do. */
const ALL_SKILLS = 'skills_nl.csv';

interface ChooseFilesProps {
  source: ConceptSource;
  onSource: (source: ConceptSource) => void;
  onStarted: (started: ConceptLoad) => void;
}

/** Choose the files of a language and have them checked. Nothing lands from here. */
export function ChooseFiles({ source, onSource, onStarted }: ChooseFilesProps) {
  const t = useTranslations('skillsLanguage');
  const formats = useFormats();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [version, setVersion] = useState('');
  const [isTried, setIsTried] = useState(false);
  const versionBox = useRef<HTMLInputElement>(null);
  const handIn = useHandIn(onStarted);
  const { used, ignored, missing, fault } = sortFiles(source, files);
  const isReady = used.length > 0 && missing.length === 0 && fault === undefined;
  const name = version.trim();

  return (
    <div className="stack">
      <RadioGroup
        label={t('choose.language')}
        choices={CONCEPT_SOURCES.map((value) => ({
          value,
          label: t(`source.${value}`),
          note: t(`filesOf.${value}`),
        }))}
        value={source}
        onChange={(next) => {
          handIn.reset();
          setFiles([]);
          onSource(next);
        }}
      />
      <TextField
        label={t('choose.version')}
        hint={t('choose.versionHint')}
        value={version}
        maxLength={LONGEST_VERSION}
        inputRef={versionBox}
        onChange={setVersion}
        error={isTried && name === '' ? t('choose.versionMissing') : undefined}
      />
      <FileDrop
        label={t('choose.drop', { count: source === 'esco' ? 2 : 1 })}
        or={t('choose.or')}
        browse={t(files.length === 0 ? 'choose.browse' : 'choose.more', {
          count: source === 'esco' ? 2 : 1,
        })}
        chosen={used.length === 0 ? undefined : t('choose.chosen', { count: used.length })}
        kinds={t('choose.kinds', { size: MOST_MEGABYTES })}
        isReady={isReady}
        accepts={ACCEPTED_FILES}
        takesMany={source === 'esco'}
        onChoose={(added) => {
          handIn.reset();
          setFiles(source === 'esco' ? addFiles(files, added) : [...added]);
        }}
      />
      {used.length > 0 && (
        <ul className="language-files" aria-label={t('choose.list')}>
          {used.map((file) => (
            <li key={file.name}>
              <span>{file.name}</span>
              <span className="quiet numeric">
                {t('choose.size', { size: formats.number(Math.ceil(file.size / 1024)) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <Notice tone="warning" title={t('choose.missing')}>
          <ul>
            {missing.map((file) => (
              <li key={file}>{file === ALL_SKILLS ? t('choose.skillsOr', { file }) : file}</li>
            ))}
          </ul>
        </Notice>
      )}
      {fault !== undefined && (
        <Notice tone="danger">{t(`choose.${fault}`, { size: MOST_MEGABYTES })}</Notice>
      )}
      {ignored.length > 0 && (
        <p className="quiet small language-ignored">
          {t('choose.ignored', { count: ignored.length, files: formats.list(ignored.slice(0, 5)) })}
        </p>
      )}
      {handIn.isError && <ErrorState error={handIn.error} />}
      <div className="row">
        <Button
          look="primary"
          isDisabled={!isReady}
          isPending={handIn.isPending}
          onPress={() => {
            setIsTried(true);
            if (name === '') versionBox.current?.focus();
            else if (isReady) handIn.mutate({ source, version: name, files: used });
          }}
        >
          {t('choose.check')}
        </Button>
        {handIn.isPending && (
          <p role="status" className="quiet">
            {t('choose.sending')}
          </p>
        )}
      </div>
    </div>
  );
}

interface HandIn {
  source: ConceptSource;
  version: string;
  files: readonly File[];
}

/** Sends the files. Trying again after a lost connection hands the same ones in once. */
function useHandIn(onStarted: (started: ConceptLoad) => void) {
  const attempt = useRef<{ key: string; of: HandIn } | undefined>(undefined);
  return useMutation({
    mutationFn: async (asked: HandIn) => {
      const { source, version, files } = asked;
      const of = attempt.current?.of;
      const isSame =
        of?.source === source &&
        of.version === version &&
        of.files.length === files.length &&
        of.files.every((file, index) => file === files[index]);
      const { key } =
        isSame && attempt.current !== undefined
          ? attempt.current
          : (attempt.current = { key: newIdempotencyKey(), of: asked });
      try {
        const { data } = await call(
          loadConcepts,
          { query: { source, version } },
          { file: filesForm(files, key), idempotencyKey: key },
        );
        attempt.current = undefined;
        return data;
      } catch (error) {
        if (!isTemporary(error)) attempt.current = undefined;
        throw error;
      }
    },
    onSuccess: onStarted,
  });
}

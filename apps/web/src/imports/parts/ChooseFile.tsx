import { IMPORT_MAX_BYTES, IMPORT_MAX_ROWS, importVacancies } from '@inzetbaar/contracts/imports';
import type { VacancyImport } from '@inzetbaar/contracts/imports';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { call, isTemporary, newIdempotencyKey } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { FileDrop } from '../../design/components/FileDrop.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { Select } from '../../design/components/Select.tsx';
import { Switch } from '../../design/components/Switch.tsx';
import { organisationsOf, useAccount } from '../../session/session.ts';
import { ACCEPTED_FILES, faultOf, mediaTypeOf } from './chosenFile.ts';

const MEGABYTE = 1024 * 1024;

interface HandIn {
  file: File;
  publish: boolean;
  organisationId: string | undefined;
}

interface ChooseFileProps {
  onStarted: (started: VacancyImport) => void;
}

/** Choose or drop a file and have it checked. Nothing lands from here. */
export function ChooseFile({ onStarted }: ChooseFileProps) {
  const t = useTranslations('imports.choose');
  const organisations = organisationsOf(useAccount(), ['recruiter', 'organisation-admin']);
  const [file, setFile] = useState<File>();
  const [publish, setPublish] = useState(false);
  const [organisationId, setOrganisationId] = useState<string | null>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const handIn = useHandIn(onStarted);
  const fault = file === undefined ? undefined : faultOf(file);
  const asksOrganisation = organisations.length > 1;
  const isReady =
    file !== undefined && fault === undefined && (!asksOrganisation || organisationId !== null);

  const choose = (next: File | undefined) => {
    if (next === undefined) return;
    handIn.reset();
    setFile(next);
  };
  useEffect(() => {
    if (isReady) submit.current?.focus();
  }, [isReady]);

  return (
    <div className="stack">
      <FileDrop
        label={t('drop')}
        or={t('or')}
        browse={file === undefined ? t('browse') : t('another')}
        chosen={file === undefined ? undefined : t('chosen', { name: file.name })}
        kinds={t('kinds', { size: IMPORT_MAX_BYTES / MEGABYTE, rows: IMPORT_MAX_ROWS })}
        isReady={isReady}
        accepts={ACCEPTED_FILES}
        onChoose={([next]) => choose(next)}
      />
      {fault !== undefined && (
        <Notice tone="danger">{t(fault, { size: IMPORT_MAX_BYTES / MEGABYTE })}</Notice>
      )}
      {asksOrganisation && (
        <Select
          label={t('organisation')}
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          value={organisationId}
          onChange={setOrganisationId}
        />
      )}
      <Switch isSelected={publish} onChange={setPublish} hint={t('publishHint')}>
        {t('publish')}
      </Switch>
      {handIn.isError && <ErrorState error={handIn.error} />}
      <div className="row">
        <Button
          ref={submit}
          look="primary"
          isDisabled={!isReady}
          isPending={handIn.isPending}
          onPress={() => {
            if (file === undefined || !isReady) return;
            handIn.mutate({ file, publish, organisationId: organisationId ?? undefined });
          }}
        >
          {t('check')}
        </Button>
      </div>
    </div>
  );
}

/** Sends a file. Trying again after a lost connection hands the same file in once. */
function useHandIn(onStarted: (started: VacancyImport) => void) {
  const attempt = useRef<{ key: string; file: File; rest: string } | undefined>(undefined);
  return useMutation({
    mutationFn: async ({ file, publish, organisationId }: HandIn) => {
      const query = {
        dryRun: 'true',
        publish: publish ? 'true' : 'false',
        fileName: file.name.slice(0, 200),
        ...(organisationId === undefined ? {} : { organisationId }),
      } as const;
      const rest = JSON.stringify(query);
      if (attempt.current?.file !== file || attempt.current.rest !== rest) {
        attempt.current = { key: newIdempotencyKey(), file, rest };
      }
      try {
        const { data } = await call(
          importVacancies,
          { query },
          {
            file: new Blob([file], { type: mediaTypeOf(file.name) ?? file.type }),
            idempotencyKey: attempt.current.key,
          },
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

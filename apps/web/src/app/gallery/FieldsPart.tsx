import type { Slot } from '@inzetbaar/domain/availability';
import { BRANCHES } from '@inzetbaar/domain/branches';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import type { EntrustmentLevel } from '@inzetbaar/domain/passports';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { AvailabilityGrid } from '../../design/components/AvailabilityGrid.tsx';
import { Checkbox } from '../../design/components/Checkbox.tsx';
import { CheckboxGroup } from '../../design/components/CheckboxGroup.tsx';
import { ComboBox } from '../../design/components/ComboBox.tsx';
import { DateField } from '../../design/components/DateField.tsx';
import { LevelPicker } from '../../design/components/LevelPicker.tsx';
import { NumberField } from '../../design/components/NumberField.tsx';
import { PasswordField } from '../../design/components/PasswordField.tsx';
import { RadioGroup } from '../../design/components/RadioGroup.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Select } from '../../design/components/Select.tsx';
import { Switch } from '../../design/components/Switch.tsx';
import { TagGroup } from '../../design/components/TagGroup.tsx';
import { TextArea } from '../../design/components/TextArea.tsx';
import { TextField } from '../../design/components/TextField.tsx';

const SKILLS = ['Wondzorg', 'Begeleiding bij dementie', 'Medicijnen delen', 'Koken voor een groep'];

interface FieldsPartProps {
  week: readonly Slot[];
  onWeek: (week: Slot[]) => void;
  level: EntrustmentLevel | null;
  onLevel: (level: EntrustmentLevel) => void;
}

/** Every kind of field. */
export function FieldsPart({ week, onWeek, level, onLevel }: FieldsPartProps) {
  const t = useTranslations('vocabulary');
  const [text, setText] = useState('Ik werk graag met ouderen en blijf rustig als het druk is.');
  const [password, setPassword] = useState('');
  const [hours, setHours] = useState<number | null>(24);
  const [branch, setBranch] = useState<(typeof BRANCHES)[number] | null>(null);
  const [forms, setForms] = useState<(typeof PLACEMENT_FORMS)[number][]>(['contract']);
  const [size, setSize] = useState<'a' | 'b' | null>('a');
  const [date, setDate] = useState<string | null>(null);
  const [on, setOn] = useState(true);
  const [skills, setSkills] = useState(['Wondzorg', 'Medicijnen delen']);
  const [typed, setTyped] = useState('');

  return (
    <section className="stack stack-l">
      <SectionHeading>Invullen</SectionHeading>
      <div className="grid">
        <TextField label="Naam" defaultValue="Noor Janssen" />
        <TextField
          label="E-mailadres"
          hint="Hierop krijgt u berichten."
          error="Dit is geen volledig e-mailadres. Bijvoorbeeld: naam@voorbeeld.nl."
          defaultValue="noor@"
        />
        <PasswordField
          label="Wachtwoord"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          capsLockHint="Uw hoofdletters staan aan."
        />
        <NumberField
          label="Uren per week"
          value={hours}
          onChange={setHours}
          unit="uur"
          minValue={0}
        />
        <Select
          label="Branche"
          choices={BRANCHES.map((value) => ({ value, label: t(`branch.${value}`) }))}
          value={branch}
          onChange={setBranch}
        />
        <DateField label="Startdatum" isOptional value={date} onChange={setDate} />
        <ComboBox
          label="Vaardigheid toevoegen"
          choices={SKILLS.filter((each) => each.toLowerCase().includes(typed.toLowerCase())).map(
            (each) => ({ value: each, label: each }),
          )}
          onSearch={setTyped}
          onChoose={(choice) => setSkills([...new Set([...skills, choice.label])])}
        />
        <TagGroup
          label="Mijn vaardigheden"
          tags={skills.map((each) => ({ id: each, label: each, note: 'zelfstandig' }))}
          onRemove={(id) => setSkills(skills.filter((each) => each !== id))}
        />
      </div>
      <TextArea
        label="In uw eigen woorden"
        value={text}
        onChange={setText}
        maxCharacters={200}
        isOptional
      />
      <LevelPicker label="Hoe goed kunt u wondzorg?" value={level} onChange={onLevel} />
      <CheckboxGroup
        label="Welke vormen wilt u?"
        layout="columns"
        choices={PLACEMENT_FORMS.map((value) => ({ value, label: t(`placementForm.${value}`) }))}
        value={forms}
        onChange={setForms}
      />
      <RadioGroup
        label="Hoeveel plek is er?"
        layout="tiles"
        choices={[
          { value: 'a', label: 'Een aantal plekken', note: 'Bijvoorbeeld 2 medewerkers' },
          { value: 'b', label: 'Een pot met uren', note: 'Bijvoorbeeld 60 uur per week' },
        ]}
        value={size}
        onChange={setSize}
      />
      <div className="grid">
        <Checkbox isSelected={on} onChange={setOn} hint="U kunt dit later veranderen.">
          Ik ben te vinden voor werkgevers
        </Checkbox>
        <Switch isSelected={on} onChange={setOn} hint="Zonder naam of werkgever.">
          Zichtbaar
        </Switch>
      </div>
      <div className="grid">
        <AvailabilityGrid
          label="Wanneer kunt u werken?"
          hint="Kies wat vaak kan. Precies wordt het later."
          value={week}
          onChange={onWeek}
        />
        <AvailabilityGrid label="Wanneer is het werk?" value={week} />
      </div>
    </section>
  );
}

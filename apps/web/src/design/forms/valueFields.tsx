import type { Slot } from '@inzetbaar/domain/availability';
import type { FieldValues } from 'react-hook-form';
import { AvailabilityGrid } from '../components/AvailabilityGrid.tsx';
import type { AvailabilityGridProps } from '../components/AvailabilityGrid.tsx';
import { DateField } from '../components/DateField.tsx';
import type { DateFieldProps } from '../components/DateField.tsx';
import { NumberField } from '../components/NumberField.tsx';
import type { NumberFieldProps } from '../components/NumberField.tsx';
import { FieldPlace, useBoundField } from './binding.tsx';
import type { BoundProps } from './binding.tsx';

export function FormNumber<V extends FieldValues, R>(props: BoundProps<NumberFieldProps, V, R>) {
  const { control, name, ...rest } = props;
  const { value, ...bound } = useBoundField(control, name, null as number | null);
  return (
    <FieldPlace name={name}>
      <NumberField {...rest} {...bound} value={value} />
    </FieldPlace>
  );
}

export function FormDate<V extends FieldValues, R>(props: BoundProps<DateFieldProps, V, R>) {
  const { control, name, ...rest } = props;
  const { value, ...bound } = useBoundField(control, name, null as string | null);
  return (
    <FieldPlace name={name}>
      <DateField {...rest} {...bound} name={name} value={value} />
    </FieldPlace>
  );
}

export function FormAvailability<V extends FieldValues, R>(
  props: BoundProps<AvailabilityGridProps, V, R>,
) {
  const { control, name, ...rest } = props;
  const { value, ...bound } = useBoundField(control, name, [] as readonly Slot[]);
  return (
    <FieldPlace name={name}>
      <AvailabilityGrid {...rest} {...bound} value={value} />
    </FieldPlace>
  );
}

import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classNames } from './classNames.ts';
import './Popover.css';

export interface MenuAction {
  id: string;
  label: string;
  icon?: ReactNode;
  note?: ReactNode;
  isDanger?: boolean;
  isDisabled?: boolean;
  onAction: () => void;
}

export interface MenuProps {
  /** A `Button`: what opens the menu. */
  trigger: ReactNode;
  label: string;
  actions: readonly MenuAction[];
}

/** Things to do that are not needed often, behind one button. */
export function Menu({ trigger, label, actions }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" placement="bottom end">
        <AriaMenu className="options" aria-label={label} items={actions}>
          {(action) => (
            <MenuItem
              id={action.id}
              textValue={action.label}
              className={classNames('option', action.isDanger === true && 'option-danger')}
              isDisabled={action.isDisabled ?? false}
              onAction={action.onAction}
            >
              {action.icon}
              <span className="option-text">
                {action.label}
                {action.note !== undefined && <span className="option-note">{action.note}</span>}
              </span>
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

/* oxlint-disable jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/no-redundant-roles --
   a table laid out as blocks loses its roles in some browsers, so they are written out */
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from './classNames.ts';
import './DataTable.css';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** What names the row; one column has this. */
  isRowHeader?: boolean;
  isNumber?: boolean;
  /** The header is for screen readers only, such as above a column of buttons. */
  hidesHeader?: boolean;
}

export interface DataTableProps<Row> {
  caption: string;
  hidesCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string | number;
  empty?: ReactNode;
}

/**
 * Rows and columns; where there is little room, every row becomes a card.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, hidesCaption = false, columns, rows, rowId, empty } = props;
  const t = useTranslations('common.table');
  if (rows.length === 0) return empty ?? <p className="quiet">{t('empty')}</p>;

  return (
    <div className="table-box">
      <table className="table" role="table">
        <caption className={classNames(hidesCaption && 'visually-hidden')}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                role="columnheader"
                className={classNames(column.isNumber === true && 'table-number')}
              >
                {column.hidesHeader === true ? (
                  <span className="visually-hidden">{column.header}</span>
                ) : (
                  column.header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowId(row)} role="row">
              {columns.map((column) => (
                <TableCell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = classNames(column.isNumber === true && 'table-number');
  const label = column.hidesHeader === true ? undefined : column.header;
  if (column.isRowHeader === true) {
    return (
      <th scope="row" role="rowheader" className={className}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td role="cell" className={className} data-label={label}>
      {column.cell(row)}
    </td>
  );
}

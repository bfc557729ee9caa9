import { CellEdit, type EditTarget } from '../../../../src/workbench/page/navigate/cell-edit';

function recording(refuse = false): { heard: string[]; edit: CellEdit } {
  const heard: string[] = [];
  const edit = new CellEdit({
    beginCellEdit: () => heard.push('begin'),
    endCellEdit: () => heard.push('end'),
    userEdit: (_id, row, column, typed) => {
      if (refuse) throw new Error('diproteksi');
      heard.push(`${row},${column}=${typed}`);
    },
  });
  return { heard, edit };
}
const target: EditTarget = { sheetId: '{1}', row: 2, column: 3, mode: 'entry', original: 'lama' };

describe('CellEdit', () => {
  it('tells the host of the edit, writes, and only then lets the add-in go on', () => {
    const { heard, edit } = recording();
    edit.begin({ ...target });
    expect(heard).toEqual(['begin']);
    edit.commit('baru');
    expect(heard).toEqual(['begin', '2,3=baru', 'end']);
  });

  it('writes nothing when nothing was changed, or on Esc', () => {
    const { heard, edit } = recording();
    edit.begin({ ...target });
    edit.commit('lama');
    edit.begin({ ...target });
    edit.cancel();
    expect(heard).toEqual(['begin', 'end', 'begin', 'end']);
  });

  it('ends edit mode even when the host refuses the text', () => {
    const { heard, edit } = recording(true);
    edit.begin({ ...target });
    expect(() => edit.commit('baru')).toThrow('diproteksi');
    expect(heard).toEqual(['begin', 'end']);
    expect(edit.current).toBeNull();
  });

  it('never leaves two edits open, and ending twice tells the host once', () => {
    const { heard, edit } = recording();
    edit.begin({ ...target });
    edit.begin({ ...target, row: 9 });
    edit.cancel();
    edit.cancel();
    edit.commit('x');
    expect(heard).toEqual(['begin', 'end', 'begin', 'end']);
  });
});

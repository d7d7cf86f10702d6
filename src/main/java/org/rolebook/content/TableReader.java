package org.rolebook.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.rolebook.content.Node.Entry;
import org.rolebook.content.Node.Mapping;
import org.rolebook.content.Node.Scalar;
import org.rolebook.model.declare.FieldDeclaration;
import org.rolebook.model.declare.RecordSchema;

/** Reads the rows of a Markdown table, whose head names the fields; blank cells are left out. */
final class TableReader {

  private final MarkdownBlocks blocks;
  private final KeyValues keyValues;

  TableReader(MarkdownBlocks blocks) {
    this.blocks = blocks;
    this.keyValues = new KeyValues(blocks);
  }

  List<org.rolebook.content.Node> rows(RecordSchema<?> schema, Node table) {
    List<Scalar> keys = new ArrayList<>();
    List<org.rolebook.content.Node> rows = new ArrayList<>();
    for (Node part : MarkdownBlocks.children(table)) {
      for (Node row : MarkdownBlocks.children(part)) {
        if (part instanceof TableHead) {
          all(row).forEach(cell -> keys.add(cell(cell)));
        } else if (part instanceof TableBody) {
          rows.add(row(schema, keys, row));
        }
      }
    }
    return rows;
  }

  private Mapping row(RecordSchema<?> schema, List<Scalar> keys, Node row) {
    List<Entry> entries = new ArrayList<>();
    List<Node> cells = all(row);
    for (int i = 0; i < Math.min(keys.size(), cells.size()); i++) {
      Scalar value = cell(cells.get(i));
      if (!value.blank()) {
        entries.add(entry(schema, keys.get(i), value));
      }
    }
    return new Mapping(entries, blocks.span(row));
  }

  private Entry entry(RecordSchema<?> schema, Scalar key, Scalar value) {
    FieldDeclaration field = FieldNames.written(schema, key.text());
    return Entry.markdown(key, field == null ? value : keyValues.value(field.type(), value));
  }

  /** All cells, also the blank ones, which have no place. */
  private static List<Node> all(Node row) {
    List<Node> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(cell);
    }
    return cells;
  }

  private Scalar cell(Node cell) {
    if (MarkdownBlocks.isEmpty(cell)) {
      return new Scalar("", true, blocks.span(cell.getParent()));
    }
    Scalar raw = blocks.scalar(cell);
    return Scalar.of(raw.text().replace("\\|", "|"), raw.span());
  }
}

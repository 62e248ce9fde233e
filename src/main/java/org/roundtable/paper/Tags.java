package org.roundtable.paper;

import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * What the sheet's pieces are, for whoever has it read aloud (ISO 32000-1, 14.7 and 14.8): titles,
 * lists, links, and the language of what is quoted.
 */
public final class Tags {
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final TreeMap<Integer, COSObjectable> parents = new TreeMap<>();
  private final COSArray pieces = new COSArray();
  private final PDPage page;
  private final PDStructureElement document;

  Tags(PDDocument file, PDPage page, String language) {
    this.page = page;
    page.setStructParents(0);
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    document = child(root, "Document");
    var catalog = file.getDocumentCatalog();
    catalog.setLanguage(language);
    catalog.setStructureTreeRoot(root);
    var marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
  }

  public PDStructureElement document() {
    return document;
  }

  public PDStructureElement child(PDStructureNode parent, String type) {
    var element = new PDStructureElement(type, parent);
    element.setPage(page);
    parent.appendKid(element);
    return element;
  }

  /** The number of a new piece of text that belongs to this element. */
  int piece(PDStructureElement element) {
    int number = pieces.size();
    element.appendKid(number);
    pieces.add(element);
    return number;
  }

  /** The part of the sheet that leads somewhere. */
  void link(PDStructureElement element, PDAnnotationLink annotation) {
    int number = parents.size() + 1;
    annotation.setStructParent(number);
    var reference = new PDObjectReference();
    reference.setReferencedObject(annotation);
    reference.getCOSObject().setItem(COSName.PG, page);
    element.appendKid(reference);
    parents.put(number, new PDParentTreeValue(element.getCOSObject()));
  }

  /** Once everything is drawn. */
  void finish() {
    parents.put(0, new PDParentTreeValue(pieces));
    var tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(parents);
    root.setParentTree(tree);
    root.setParentTreeNextKey(parents.size());
  }

  /** A property list that says how a piece is read. */
  static COSDictionary read(int number, String text) {
    var properties = new COSDictionary();
    properties.setInt(COSName.MCID, number);
    if (text != null) properties.setString(COSName.ACTUAL_TEXT, text);
    return properties;
  }
}

package org.roundtable.notice;

import jakarta.servlet.http.Part;
import java.util.function.Consumer;
import org.roundtable.account.FormPage;

/** A page whose form takes a file, or the text of one in its place. */
public abstract class HandedPage extends FormPage {
  private transient Part sent;
  private transient String pasted;

  /**
   * Does something with what was given.
   *
   * @param none the sentence for neither a file nor a text
   */
  protected void hand(String none, Consumer<Handed> taker) {
    Handed.of(sent, pasted, w.say("schemaPage.pasted"), none).to(taker);
  }

  /** The file that was chosen, or null. */
  public Part getSent() {
    return sent;
  }

  public void setSent(Part sent) {
    this.sent = sent;
  }

  public String getPasted() {
    return pasted;
  }

  public void setPasted(String pasted) {
    this.pasted = pasted;
  }
}

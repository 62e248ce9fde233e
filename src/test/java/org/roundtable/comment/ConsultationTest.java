package org.roundtable.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.comment.Consultation.Comment;
import org.roundtable.comment.Consultation.Vote;
import org.roundtable.kernel.Sentences;

class ConsultationTest {
  private static final String COMMENTS =
      """
      timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
      1403054214174,Wed,0,7,54,35,1,"Two lines,
      and a \"\"quote\"\"\"
      1403054218578,Wed,1,8,67,25,-1,¿Y qué?
      """;
  private static final String VOTES =
      """
      timestamp,datetime,comment-id,voter-id,vote
      1403057082753,Wed,0,1,1
      1403054214196,Wed,1,0,0
      """;

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    write("comments.csv", COMMENTS);
    write("votes.csv", VOTES);
  }

  @Test
  void commentsAreReadWithTheirLineEndsAndQuotes() throws IOException {
    assertEquals(
        List.of(
            new Comment(0, 7, 1403054214174L, false, "Two lines,\nand a \"quote\"", ""),
            new Comment(1, 8, 1403054218578L, true, "¿Y qué?", "")),
        Consultation.in(folder).comments());
  }

  @Test
  void theLogOfVotesIsBelievedWhereThereAreBothTables() throws IOException {
    write("participants-votes.csv", "participant,group-id,0,1\n9,,1,1\n");
    assertEquals(
        List.of(new Vote(0, 1, 1403057082753L, 1), new Vote(1, 0, 1403054214196L, 0)), votes());
  }

  @Test
  void theTableOfParticipantsServesWhereThereIsNoLog() throws IOException {
    Files.delete(folder.resolve("votes.csv"));
    write("participants-votes.csv", "participant,group-id,n-votes,0,1\n9,,2,1,-1\n10,0,1,,0\n");
    assertEquals(
        List.of(new Vote(0, 9, -1, 1), new Vote(1, 9, -1, -1), new Vote(1, 10, -1, 0)), votes());
  }

  @Test
  void columnsMayStandInAnyOrderAndLinesEndAsTheyLike() throws IOException {
    write("votes.csv", "\uFEFFvote,voter-id,more,comment-id,timestamp\r\n-1,4,x,1,5\r\n\r\n");
    assertEquals(List.of(new Vote(1, 4, 5, -1)), votes());
  }

  @Test
  void whatTheConsultationWasAboutMayTakeSeveralLines() throws IOException {
    write("summary.csv", "topic,Wages\nconversation-description,\"For the better?\nOr worse?\"\n");
    assertEquals(
        "For the better?\nOr worse?",
        Consultation.in(folder).about().get("conversation-description"));
  }

  @ParameterizedTest(name = "{1} for {2}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "votes.csv, line 3: \"x\" is not a whole number; 1403054214196; x",
        "votes.csv, line 1: there is no column \"voter-id\"; voter-id; voter",
        "votes.csv, line 3: comments.csv has no comment with the id 17; Wed,1,0; Wed,17,0",
        "votes.csv, line 2: a vote is 1 (agree), -1 (disagree) or 0 (pass), not \"2\"; 1,1\\n; 1,2\\n",
        "votes.csv, line 2: this row has 6 fields and the first line names 5; 0,1,1; 0,1,1,1",
        "votes.csv, line 3: a quotation mark opens here; Wed,1; \"Wed,1",
        "votes.csv, line 2: a quotation mark stands inside; Wed,0; We\"d,0",
        "votes.csv, line 2: a quotation mark stands inside; Wed,0; \"We\"d,0",
        "votes.csv, line 1: the column \"vote\" is there twice; datetime; vote",
      })
  void aBrokenTableOfVotesIsNamedByItsLine(String said, String right, String wrong)
      throws IOException {
    write("votes.csv", VOTES.replaceFirst(java.util.regex.Pattern.quote(real(right)), real(wrong)));
    assertBroken(said);
  }

  @ParameterizedTest(name = "{1} for {2}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "comments.csv, line 4: the comment id 0 is there twice; Wed,1,8; Wed,0,8",
        "comments.csv, line 2: \"-7\" is not a whole number; Wed,0,7; Wed,0,-7",
        "comments.csv, line 4: \"2\" is not a whole number; 25,-1; 25,2",
        "comments.csv, line 2: a quotation mark opens here; `quote\"\"\"`; quote",
      })
  void aBrokenTableOfCommentsIsNamedByItsLine(String said, String right, String wrong)
      throws IOException {
    write("comments.csv", COMMENTS.replace(right, wrong));
    assertBroken(said);
  }

  @Test
  void aWrongByteIsNamedByTheLineThatItStandsOn() throws IOException {
    Files.write(
        folder.resolve("comments.csv"),
        COMMENTS.replace("and a", "and à").getBytes(StandardCharsets.ISO_8859_1));
    assertBroken("comments.csv, line 3: this is not UTF-8");
  }

  @Test
  void aMissingOrEmptyFileIsNamed() throws IOException {
    Files.delete(folder.resolve("votes.csv"));
    assertBroken("votes.csv: there is neither this file nor participants-votes.csv");
    write("votes.csv", "");
    assertBroken("votes.csv, line 1: the file is empty");
    Files.delete(folder.resolve("comments.csv"));
    assertBroken("comments.csv: there is no such file");
  }

  @Test
  void anUnknownCommentInTheTableOfParticipantsIsNamed() throws IOException {
    Files.delete(folder.resolve("votes.csv"));
    write("participants-votes.csv", "participant,0,5\n9,1,1\n");
    assertBroken("participants-votes.csv, line 1: comments.csv has no comment with the id 5");
    write("participants-votes.csv", "participant,0\n9,1\n9,0\n");
    assertBroken("participants-votes.csv, line 3: the participant 9 is there twice");
  }

  private void assertBroken(String said) {
    var broken = assertThrows(ConsultationBroken.class, this::votes);
    var sentence = broken.say(Sentences.in(Locale.ENGLISH));
    assertEquals(said, sentence.substring(0, Math.min(said.length(), sentence.length())), sentence);
  }

  private List<Vote> votes() throws IOException {
    var votes = new ArrayList<Vote>();
    Consultation.in(folder).<RuntimeException>votes(votes::add);
    return votes;
  }

  private static String real(String text) {
    return text.replace("\\n", "\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}

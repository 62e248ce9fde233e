package org.roundtable.launch.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.roundtable.comment.Consultation;
import org.roundtable.comment.Consultation.Vote;
import org.roundtable.opinion.math.Opinion;
import org.roundtable.opinion.math.VoteLog;

/** The same votes give the same bytes, in whichever order they are told. */
class ShuffleTest {
  private static final Path CONSULTATION = Path.of("src/test/resources/consultation");
  private static final Path REFERENCE = Path.of("src/test/resources/polis-reference");

  private final List<Vote> votes = new ArrayList<>();
  private final List<Long> statements = new ArrayList<>();

  @Property(tries = 50)
  void anyOrderOfVotesGivesTheSameBytes(@ForAll long seed) throws IOException {
    reference();
    var once = json();
    Collections.shuffle(votes, new Random(seed));
    Collections.shuffle(statements, new Random(seed));
    assertEquals(once, json());
  }

  /** Somebody disagrees and agrees in one moment: neither order may win. */
  @Property(tries = 20)
  void evenWhereVotesOfOneMomentContradictEachOther(@ForAll long seed) throws IOException {
    reference();
    for (var vote : List.copyOf(votes))
      if (vote.comment() % 5 == 0)
        votes.add(new Vote(vote.comment(), vote.voter(), vote.at(), -vote.value()));
    var once = json();
    Collections.shuffle(votes, new Random(seed));
    assertEquals(once, json());
  }

  /** New names for people, as an export gives them, change names and nothing else. */
  @Test
  void newNamesForPeopleGiveTheSameGroups() throws IOException {
    reference();
    var before = opinion();
    votes.replaceAll(
        vote -> new Vote(vote.comment(), 1000 - vote.voter(), vote.at(), vote.value()));
    var after = opinion();
    for (int g = 0; g < before.groups().size(); g++) {
      assertEquals(before.groups().get(g).counts(), after.groups().get(g).counts());
      assertEquals(before.groups().get(g).centre(), after.groups().get(g).centre());
    }
  }

  @Test
  void anotherVoteGivesOtherBytes() throws IOException {
    reference();
    var once = json();
    votes.remove(0);
    assertNotEquals(once, json());
  }

  @Test
  void theOpenDataFormatIsReadToo() throws IOException {
    var consultation = Consultation.in(CONSULTATION);
    var people = new HashSet<Long>();
    consultation.<RuntimeException>votes(vote -> people.add(vote.voter()));
    var opinion = Conversation.in(CONSULTATION).opinion();
    assertEquals(100, opinion.votes());
    assertEquals(people.size(), opinion.participants().size());
    assertEquals(2, opinion.statements().stream().filter(s -> s.moderatedOut()).count());
  }

  private void reference() throws IOException {
    votes.clear();
    statements.clear();
    var mapper = new ObjectMapper();
    for (var vote : mapper.readTree(REFERENCE.resolve("votes.json").toFile()))
      votes.add(
          new Vote(
              vote.path("tid").asLong(),
              vote.path("pid").asLong(),
              vote.path("modified").asLong(),
              vote.path("vote").asInt()));
    for (var comment : mapper.readTree(REFERENCE.resolve("comments.json").toFile()))
      statements.add(comment.path("tid").asLong());
  }

  private Opinion opinion() {
    var log = new VoteLog(statements, List.of(11L, 33L));
    for (var vote : votes) log.add(vote.voter(), vote.comment(), vote.value(), vote.at());
    return Opinion.of(log.matrix());
  }

  private String json() throws JsonProcessingException {
    return new ObjectMapper().writeValueAsString(OpinionJson.of(opinion()));
  }
}

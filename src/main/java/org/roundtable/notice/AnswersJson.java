package org.roundtable.notice;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.TreeMap;
import org.roundtable.kernel.Words;

/**
 * {@link Answers} as the database hands them over: {@code {"SOLD": {"standing": "NO", "answer":
 * {"en": "…"}}}}.
 */
final class AnswersJson {
  private AnswersJson() {}

  static Answers read(String json) {
    if (json == null) return Answers.NONE;
    try (var reader = Json.createReader(new StringReader(json))) {
      var answers = new EnumMap<Question, Answer>(Question.class);
      reader
          .readObject()
          .forEach(
              (name, answer) -> answers.put(Question.valueOf(name), one(answer.asJsonObject())));
      return new Answers(answers);
    }
  }

  private static Answer one(JsonObject answer) {
    var words = new TreeMap<String, String>();
    answer
        .getJsonObject("answer")
        .forEach((language, text) -> words.put(language, ((JsonString) text).getString()));
    return new Answer(
        answer.isNull("standing") ? null : Standing.valueOf(answer.getString("standing")),
        new Words(words));
  }

  static String write(Answers answers) {
    var json = Json.createObjectBuilder();
    answers.byQuestion().forEach((question, answer) -> json.add(question.name(), one(answer)));
    return json.build().toString();
  }

  private static JsonObjectBuilder one(Answer answer) {
    var words = Json.createObjectBuilder();
    answer.words().byLanguage().forEach(words::add);
    return Json.createObjectBuilder()
        .add(
            "standing",
            answer.standing() == null ? JsonValue.NULL : Json.createValue(answer.standing().name()))
        .add("answer", words);
  }
}

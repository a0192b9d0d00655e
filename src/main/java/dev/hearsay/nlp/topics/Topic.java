package dev.hearsay.nlp.topics;

import java.util.Objects;

/**
 * A topic of a taxonomy.
 *
 * @param id its code, {@code medtop:04000000}
 * @param label its name
 * @param level 1 is the top level
 * @param parentId the topic above; "" at the top
 * @param definition what it covers, in one line
 */
public record Topic(String id, String label, int level, String parentId, String definition) {
  public Topic {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(parentId, "parentId");
    Objects.requireNonNull(definition, "definition");
  }
}

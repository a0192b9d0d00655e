package dev.hearsay.transform;

import static dev.hearsay.Rows.analyses;
import static dev.hearsay.Rows.analysis;
import static dev.hearsay.Rows.entries;
import static dev.hearsay.Rows.person;

import dev.hearsay.Rows;
import dev.hearsay.model.ActorKind;
import dev.hearsay.model.AuthorityEntry;
import dev.hearsay.model.Gender;
import dev.hearsay.model.LocalActor;
import dev.hearsay.table.DocumentsTable;
import dev.hearsay.table.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** An invented corpus of names, most of one month, and a list of actors beside it. */
final class InventedNames {
  private static final String MARCH = "2026-03";
  private static final String LATE = "2026-08";

  private final List<Made> made = new ArrayList<>();
  private final List<Map<Field, Object>> documents = new ArrayList<>();

  private record Made(String month, Row analysis) {}

  InventedNames() {
    spellings();
    organizations();
    surnames();
    namesakes();
    listed();
  }

  /** The links of all. */
  List<Row> links() {
    return link(made);
  }

  List<Row> linksOfTheFirstMonth() {
    return link(made.stream().filter(one -> one.month().equals(MARCH)).toList());
  }

  private void spellings() {
    article("spelled-1", person("Orla Venn"));
    article("spelled-2", person("Sen. ORLA VENN"));
    article("spelled-3", person("Órla G. Venn"));
    article("longer-1", person("Joseph R. Aldane Jr."));
    article("longer-2", person("Joe Aldane"));
    article("longer-3", person("Joseph Robin Aldane"));
    article("son-1", person("Piers Brome"), person("Piers Brome Jr."));
    article("son-2", person("Piers Brome"));
  }

  private void organizations() {
    article("acronym-1", organization("CHB"));
    article("acronym-2", organization("Carrow Harbour Board", "Carrow Harbour Board", "C.H.B."));
    article("acronym-3", organization("Chess Board"));
    for (String id : List.of("apart-1", "apart-2", "apart-3")) {
      article(id, organization("European Commission", "European Commission", "EC"));
    }
    article("apart-4", organization("EC"));
    article("doubtful-1", organization("QRS"));
    article("doubtful-2", organization("Quay Rope Society"));
    article("doubtful-3", organization("Queen Road School"));
    article("turned-1", organization("Mills Department"));
    article("turned-2", organization("the Department of Mills"));
    article("turned-3", organization("U.S. Department of Mills"));
    article("kind-1", organization("Grey House"));
    article("kind-2", organization("Grey House"));
    article("kind-3", place("Grey House"));
    article("shared-1", organization("Bank"), organization("Finance Ministry"));
    article("shared-2", organization("Co. Inc."), person("P"));
    article("clipped-1", organization("Fed"), organization("Federal Looms"));
    article("clipped-2", organization("Fed"), organization("Federal Looms Board"));
    article("clipped-3", organization("Fed"), organization("Federal Looms"));
    article("clipped-4", organization("Fed"));
    article("firm-1", organization("Loomis Corp"));
    article("firm-2", organization("Loomis Corp"));
    article("firm-3", place("Loomis"));
    article("person-1", person("Wren Tolly Inc"));
    article("person-2", person("Wren Tolly"));
    for (int i = 1; i < 7; i++) {
      article("rarer-" + i, organization("TQL"));
    }
    article("rarer-7", organization("Tolly Quay Looms"));
    article("state-1", place("Calif."));
    article("state-2", place("California"));
  }

  private void surnames() {
    for (String id : List.of("held-1", "held-2", "held-3")) {
      article(id, person("Cora Fenn"));
    }
    late("held-4", person("Fenn"));
    printed("Gazette", "2027-02", "held-5", person("Fenn"));
    printed("Gazette", "2027-03", "held-6", person("Fenn"));
    printed("Gazette", "undated", "held-7", person("Fenn"));
    article("early-1", person("Quist"));
    for (String id : List.of("early-2", "early-3", "early-4")) {
      late(id, person("Vera Quist"));
    }
    for (String id : List.of("two-1", "two-2")) {
      article(id, person("Dina Gath"));
    }
    article("two-3", person("Dina Gath"), person("Ewan Gath"));
    late("two-4", person("Gath"));
    article("company-1", person("Hugo Ilk"), person("Tam Okeke"));
    article("company-2", person("Hugo Ilk"), person("Tam Okeke"));
    article("company-3", person("Jana Ilk"), person("Ilse Brandt"));
    article("company-6", person("Jana Ilk"), person("Ilse Brandt"));
    late("company-4", person("Ilk"), person("Tam Okeke"));
    late("company-5", person("Ilk"), person("Ilse Brandt"));
    printed("Gazette", MARCH, "outlet-1", person("Kira Lunt"));
    printed("Gazette", MARCH, "outlet-2", person("Kira Lunt"));
    printed("Gazette", MARCH, "outlet-5", person("Kira Lunt"));
    printed("Courier", "2026-04", "outlet-3", person("Mona Lunt"));
    printed("Gazette", MARCH, "outlet-4", person("Lunt"));
    for (String id : List.of("gender-1", "gender-2", "gender-3")) {
      article(id, person("Nora Pell", Gender.FEMALE, ""));
    }
    article("gender-4", person("Pell", Gender.MALE, ""));
    article("rare-1", person("Rhea Sorn"));
    article("rare-2", person("Rhea Sorn"));
    late("rare-3", person("Sorn"));
  }

  private void namesakes() {
    LocalActor mayor = person("Thea Umber", Gender.UNKNOWN, "mayor of Osmere");
    LocalActor striker = person("Thea Umber", Gender.UNKNOWN, "Carrow striker");
    article("namesake-1", mayor, person("Vera Wick"));
    article("namesake-2", mayor, person("Vera Wick"));
    article("namesake-3", striker, person("Xenia Yarrow"));
    article("namesake-4", striker, person("Xenia Yarrow"));
    article("namesake-5", person("Thea Umber"), person("Xenia Yarrow"));
    article("namesake-6", person("Thea Umber"));
  }

  private void listed() {
    article("listed-1", person("Abel Zorn"), organization("The Quay"));
    article("listed-2", person("Abel Zorn"));
    article("listed-3", person("Abel Zorn"), place("Quay"));
    article("listed-4", person("Zorn"));
    article("listed-5", person("Twain"));
  }

  private List<Row> link(List<Made> of) {
    AuthorityEntry elder = entry("Piers Zorn", ActorKind.PERSON, "Zorn", "Old Zorn");
    AuthorityEntry board = entry("Carrow Quay Board", ActorKind.ORGANIZATION, "The Quay");
    Dataset<Row> list =
        entries(
            elder,
            board,
            entry("Mark Twain", ActorKind.PERSON, "Twain"),
            entry("Shania Twain", ActorKind.PERSON, "Twain"));
    @SuppressWarnings("unchecked")
    Map<Field, Object>[] printed = documents.toArray(Map[]::new);
    return Rows.links(
            analyses(of.stream().map(Made::analysis).toArray(Row[]::new)),
            Rows.of(DocumentsTable.TABLE, printed),
            list)
        .collectAsList();
  }

  private void article(String id, LocalActor... actors) {
    made.add(new Made(MARCH, analysis(id, MARCH, actors)));
  }

  /** An article of a month of its own. */
  private void late(String id, LocalActor... actors) {
    made.add(new Made(LATE, analysis(id, LATE, actors)));
  }

  private void printed(String outlet, String month, String id, LocalActor... actors) {
    made.add(new Made(month, analysis(id, month, actors)));
    documents.add(Rows.document(id, outlet, month));
  }

  private static AuthorityEntry entry(String name, ActorKind kind, String... aliases) {
    return new AuthorityEntry(name, kind, List.of(aliases), Map.of(), Optional.empty());
  }

  private static LocalActor organization(String name, String... aliases) {
    return new LocalActor(
        name,
        ActorKind.ORGANIZATION,
        aliases.length == 0 ? List.of(name) : List.of(aliases),
        Gender.UNKNOWN,
        "",
        1);
  }

  private static LocalActor place(String name) {
    return new LocalActor(name, ActorKind.PLACE, List.of(name), Gender.UNKNOWN, "", 1);
  }
}

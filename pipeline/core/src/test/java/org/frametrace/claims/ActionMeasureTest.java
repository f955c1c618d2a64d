package org.frametrace.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.frametrace.model.Actor;
import org.frametrace.model.ActorType;
import org.frametrace.model.DocumentActions;
import org.frametrace.model.Hit;
import org.frametrace.model.Level;
import org.frametrace.model.MeasuredDocument;
import org.frametrace.model.Reproach;
import org.frametrace.model.Span;
import org.frametrace.model.TextPlace;
import org.frametrace.model.VerbUse;
import org.frametrace.model.Zone;
import org.junit.jupiter.api.Test;

class ActionMeasureTest {

  private static final View VIEW = new View(EnumSet.of(Zone.BODY), Level.MAIN);
  private static final Set<ActorType> AMONG =
      EnumSet.of(ActorType.STATE, ActorType.IOM, ActorType.AGENTLESS);

  private static TextPlace place(int sentence, Zone zone) {
    int token = 20 * sentence;
    return new TextPlace(
        sentence, new Span(token, token + 1), zone, OptionalInt.empty(), "", "manages", "");
  }

  private static VerbUse use(
      String verb, boolean passive, int sentence, Zone zone, String noun, ActorType... types) {
    List<Actor> actors =
        List.of(types).stream()
            .map(t -> t == ActorType.AGENTLESS ? Actor.nobody() : new Actor(t, "x", "subject"))
            .toList();
    return new VerbUse(
        verb,
        passive,
        place(sentence, zone),
        actors,
        actors,
        Optional.of(new Span(20 * sentence + 2, 20 * sentence + 4)),
        List.of(noun));
  }

  private static MeasuredDocument document() {
    return new PlantedDocument("a.txt", 400)
        .hit("rights_based", "RB01", 43)
        .build()
        .with(
            new DocumentActions(
                List.of(
                    use("manage", false, 0, Zone.BODY, "migration", ActorType.STATE),
                    use("manage", true, 1, Zone.BODY, "migration", ActorType.AGENTLESS),
                    use("control", false, 2, Zone.BODY, "border", ActorType.IOM, ActorType.STATE),
                    use("manage", false, 3, Zone.ANNEX, "migration", ActorType.STATE),
                    use("manage", false, 4, Zone.BODY, "migration", ActorType.OTHER),
                    use("help", false, 5, Zone.BODY, "migration", ActorType.IOM)),
                List.of(
                    reproach(Level.NARROW, 6), reproach(Level.MAIN, 6), reproach(Level.MAIN, 7)),
                Map.of(ActorType.STATE, 10),
                0));
  }

  private static Reproach reproach(Level level, int sentence) {
    Hit hit = new Hit("negative_evaluation", "NE02", level, sentence, new Span(1, 3), Zone.BODY, 0);
    return new Reproach(
        hit, new Actor(ActorType.STATE, "States", "target"), place(sentence, Zone.BODY));
  }

  @Test
  void anAgentCountsOnceAUseAndOnlyAmongTheTypesThatAreHeldAgainstOneAnother() {
    Agency all =
        new Agency(List.of("manage", "control"), Agency.Of.ANYTHING, ActorType.STATE, AMONG, true);
    assertThat(all.contribution(document(), VIEW)).containsExactly(4, 2);
    assertThat(all.value(new double[] {4, 2})).isEqualTo(0.5);
  }

  @Test
  void passivesAndNounsCanBeLeftOut() {
    Agency active =
        new Agency(List.of("manage"), Agency.Of.ANYTHING, ActorType.STATE, AMONG, false);
    assertThat(active.contribution(document(), VIEW)).containsExactly(1, 1);
  }

  @Test
  void objectsAreNamedByWordsOrFrames() {
    Agency borders =
        new Agency(
            List.of("manage", "control"),
            new Agency.Of(List.of(), List.of("border")),
            ActorType.STATE,
            AMONG,
            true);
    assertThat(borders.contribution(document(), VIEW)).containsExactly(2, 1);
    Agency rights =
        new Agency(
            List.of("manage", "control"),
            new Agency.Of(List.of("rights_based"), List.of()),
            ActorType.IOM,
            AMONG,
            true);
    assertThat(rights.contribution(document(), VIEW)).containsExactly(2, 1);
  }

  private static MeasuredDocument women() {
    List<Actor> acting =
        List.of(
            new Actor(ActorType.MIGRANT, "women migrants", "subject", true),
            new Actor(ActorType.OTHER, "wives", "subject", true),
            new Actor(ActorType.MIGRANT, "migrants", "subject"));
    List<VerbUse> uses = new ArrayList<>();
    for (int sentence = 0; sentence < 3; sentence++) {
      uses.add(
          new VerbUse(
              "manage",
              false,
              place(sentence, Zone.BODY),
              List.of(acting.get(sentence)),
              List.of(),
              Optional.empty(),
              List.of()));
    }
    return new PlantedDocument("w.txt", 400)
        .hit("gender", "GE01", 3)
        .hit("gender", "GE01", 43)
        .build()
        .with(new DocumentActions(uses, List.of(), Map.of(), 0));
  }

  private static Agency agency(Optional<Terms> within, ActorType of, ActorType... others) {
    return new Agency(
        List.of("manage"), Agency.Of.ANYTHING, of, EnumSet.of(of, others), true, within);
  }

  @Test
  void womenAreOfTheirTypeUnlessTheyAreHeldAgainstOthers() {
    Agency migrants = agency(Optional.empty(), ActorType.MIGRANT, ActorType.STATE);
    assertThat(migrants.contribution(women(), VIEW)).containsExactly(2, 2);
    Agency women = agency(Optional.empty(), ActorType.WOMEN, ActorType.MIGRANT);
    assertThat(women.contribution(women(), VIEW)).containsExactly(3, 2);
  }

  @Test
  void agentsCanBeThoseOfSentencesWithAFrame() {
    Agency women =
        agency(Optional.of(Terms.frames(List.of("gender"))), ActorType.WOMEN, ActorType.MIGRANT);
    assertThat(women.contribution(women(), VIEW)).containsExactly(2, 1);
    assertThat(women.terms()).containsExactly(Terms.frames(List.of("gender")));
  }

  @Test
  void beneficiariesAreCountedLikeAgents() {
    Beneficiaries helped = new Beneficiaries(List.of("help"), ActorType.STATE, AMONG);
    assertThat(helped.contribution(document(), VIEW)).containsExactly(1, 0);
  }

  @Test
  void candidatesOfCriticismAreSentencesOfAThousandThatNameTheType() {
    Criticism criticism = new Criticism(ActorType.STATE, 2);
    assertThat(criticism.contribution(document(), VIEW)).containsExactly(10, 2);
    assertThat(criticism.value(new double[] {10, 2})).isEqualTo(200);
    View narrow = new View(EnumSet.of(Zone.BODY), Level.NARROW);
    assertThat(criticism.contribution(document(), narrow)).containsExactly(10, 1);
  }
}

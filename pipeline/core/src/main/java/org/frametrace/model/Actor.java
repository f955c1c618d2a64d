package org.frametrace.model;

/**
 * Somebody who does something, or to whom something is done, as a sentence names them.
 *
 * @param type their kind
 * @param name the words that name them, without what stands behind the noun; empty where nobody is
 *     named
 * @param rule how they were found in the sentence: {@code subject}, {@code by-phrase} …
 * @param women whether they are named as women: women migrants, wives, widows
 */
public record Actor(ActorType type, String name, String rule, boolean women) {

  public Actor {
    if (type == ActorType.WOMEN) {
      throw new IllegalArgumentException("women have a type too, such as migrant; found " + name);
    }
    if (name.isEmpty() != (type == ActorType.AGENTLESS)) {
      throw new IllegalArgumentException(
          "an actor has a name unless nobody is named, found '" + name + "' of " + type.label());
    }
  }

  /** Creates an actor of whom it is not said that they are women. */
  public Actor(ActorType type, String name, String rule) {
    this(type, name, rule, false);
  }

  /** Returns that nobody is named. */
  public static Actor nobody() {
    return new Actor(ActorType.AGENTLESS, "", "none");
  }
}

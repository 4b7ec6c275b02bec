package org.carillon.config;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.carillon.domain.availability.Wish;

/**
 * The codes that members dial on their phones. Each may be {@code off}: {@code code.join} (default
 * *96), {@code code.leave} (*97), {@code code.pause} (*91), {@code code.resume} (*92), {@code
 * code.dnd-on} (*78), {@code code.dnd-off} (*79).
 *
 * @param wishes what each code is for
 * @param pickUp the codes to pick up calls with
 */
public record CodeSettings(Map<String, Wish.Kind> wishes, PickUpCodes pickUp) {

  /** The usual codes. */
  public static final CodeSettings USUAL =
      new CodeSettings(
          Map.of(
              "*96", Wish.Kind.JOIN,
              "*97", Wish.Kind.LEAVE,
              "*91", Wish.Kind.PAUSE,
              "*92", Wish.Kind.RESUME,
              "*78", Wish.Kind.DND_ON,
              "*79", Wish.Kind.DND_OFF),
          PickUpCodes.USUAL);

  /** Copies the map, so that the record stays immutable. */
  public CodeSettings {
    wishes = Map.copyOf(wishes);
  }

  /** What a dialled number stands for; empty when it is no code. */
  public Optional<Wish.Kind> wish(String dialled) {
    return Optional.ofNullable(wishes.get(dialled));
  }

  /** The codes found in a source. */
  static CodeSettings from(SettingsSource source) {
    Map<String, Wish.Kind> found = new HashMap<>();
    USUAL.wishes.forEach(
        (usual, wish) ->
            source
                .code(key(wish), usual)
                .map(code -> found.put(code, wish))
                .ifPresent(other -> refuse(wish, other)));
    return new CodeSettings(found, PickUpCodes.from(source));
  }

  private static String key(Wish.Kind wish) {
    return "code." + wish.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void refuse(Wish.Kind wish, Wish.Kind other) {
    throw sameCode(key(wish), key(other));
  }

  static IllegalArgumentException sameCode(String key, String other) {
    return new IllegalArgumentException(
        "settings carillon."
            + key
            + " and carillon."
            + other
            + " are the same code: choose another one, or off");
  }
}

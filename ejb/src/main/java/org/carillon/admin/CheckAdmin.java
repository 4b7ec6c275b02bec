package org.carillon.admin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carillon.config.Settings;
import org.carillon.domain.check.Configuration;
import org.carillon.domain.check.Phone;
import org.carillon.domain.group.MemberId;
import org.carillon.domain.line.Network;
import org.carillon.domain.plan.RingStrategy;
import org.carillon.domain.registration.Extension;
import org.carillon.line.Lines;
import org.carillon.registration.Extensions;
import org.carillon.registration.Registrations;
import org.carillon.routing.Groups;
import org.carillon.routing.Schedules;
import org.carillon.routing.StrategyCatalog;

/** Collects everything that calls are routed by, so that it can be checked. */
@Stateless
public class CheckAdmin {

  @Inject private Groups groups;
  @Inject private Lines lines;
  @Inject private Schedules schedules;
  @Inject private StrategyCatalog strategies;
  @Inject private Extensions extensions;
  @Inject private Registrations registrations;
  @Inject private Settings settings;

  /** For the container. */
  public CheckAdmin() {}

  CheckAdmin(Groups groups, Lines lines, Schedules schedules, StrategyCatalog strategies) {
    this.groups = groups;
    this.lines = lines;
    this.schedules = schedules;
    this.strategies = strategies;
  }

  CheckAdmin with(Extensions known, Registrations registered, Settings set) {
    extensions = known;
    registrations = registered;
    settings = set;
    return this;
  }

  /** The configuration as it is stored; whether phones are registered is as of this moment. */
  public Configuration configuration(Instant now) {
    return new Configuration(
        Network.of(groups.all().readable().stream(), lines.all().readable().stream()),
        this::strategy,
        phones(now),
        schedules.all(),
        settings.trunk().proxy().isPresent(),
        now);
  }

  private Optional<RingStrategy> strategy(String key) {
    return Optional.of(key).filter(strategies.keys()::contains).map(strategies::byKey);
  }

  private Function<MemberId, Phone> phones(Instant now) {
    Map<MemberId, Extension> byName =
        extensions.all().stream().collect(Collectors.toMap(Extension::name, Function.identity()));
    return member ->
        Optional.ofNullable(byName.get(member))
            .map(extension -> phone(extension, now))
            .orElse(Phone.NO_EXTENSION);
  }

  private Phone phone(Extension extension, Instant now) {
    if (!extension.enabled()) {
      return Phone.EXTENSION_OFF;
    }
    return registrations.contacts(extension.name(), now).isEmpty()
        ? Phone.NOT_REGISTERED
        : Phone.REGISTERED;
  }
}

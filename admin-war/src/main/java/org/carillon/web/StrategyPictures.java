package org.carillon.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carillon.admin.GroupAdmin;

/** Shows what strategies do, each as it says itself. */
@Named
@RequestScoped
public class StrategyPictures {

  @EJB private GroupAdmin admin;

  private final Map<String, StrategyPicture> drawn = new HashMap<>();

  /** The pictures of the strategies with these keys, in their order. */
  public List<StrategyPicture> of(Collection<String> strategies) {
    return strategies.stream().map(key -> drawn.computeIfAbsent(key, this::draw)).toList();
  }

  private StrategyPicture draw(String strategy) {
    return admin.sample(strategy).map(StrategyPicture::of).orElse(StrategyPicture.NONE);
  }
}

package org.roundtable.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Lets pages read a record's component as a property: {@code district.name}. */
public class Components extends ELResolver {

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    var component = component(base, property);
    if (component == null) return null;
    context.setPropertyResolved(base, property);
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(base);
    } catch (ReflectiveOperationException failed) {
      throw new ELException(failed);
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    var component = component(base, property);
    if (component == null) return null;
    context.setPropertyResolved(base, property);
    return component.getType();
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (component(base, property) != null) throw new PropertyNotWritableException();
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    if (component(base, property) == null) return false;
    context.setPropertyResolved(base, property);
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return String.class;
  }

  private static RecordComponent component(Object base, Object property) {
    if (!(base instanceof Record) || property == null) return null;
    return Arrays.stream(base.getClass().getRecordComponents())
        .filter(c -> c.getName().equals(property.toString()))
        .findFirst()
        .orElse(null);
  }
}

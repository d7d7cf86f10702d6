package org.rolebook.maven;

import java.util.Objects;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.Author;
import org.rolebook.build.BuildException;
import org.rolebook.build.NewRequest;

/**
 * Adds one file to the handbook: a position, a unit or a page, with the next code, its superior,
 * and hints for what to fill in. Never replaces a file.<br>
 * 在手册里新建一个文件：岗位、部门或页面，带好下一个编号、直接上级和填写提示；不覆盖已有文件。
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends AbstractContentMojo {

  /**
   * What to add: <code>position</code>, <code>unit</code> or <code>page</code>.<br>
   * 新建什么：position 岗位、unit 部门、page 页面。
   */
  @Parameter(property = "rolebook.kind", defaultValue = "position")
  private String kind = "position";

  /**
   * The unit that is to hold it, by id or name; need not be given where there is only one.<br>
   * 所在部门的标识或名称；只有一个部门时可以不写。
   */
  @Parameter(property = "rolebook.unit")
  private @Nullable String unit;

  /**
   * Title, in the default language of the handbook.<br>
   * 名称，用手册的默认语言。
   */
  @Parameter(property = "rolebook.title", required = true)
  private @Nullable String title;

  /**
   * English title: gives the id, and the translation where the handbook has English.<br>
   * 英文名称：用作标识，手册有英文版时也用作译名。
   */
  @Parameter(property = "rolebook.english")
  private @Nullable String english;

  /**
   * Last part of the id, that is, the name of the file; made of the title if not given.<br>
   * 标识的最后一段，也就是文件名；未指定时由名称得出。
   */
  @Parameter(property = "rolebook.id")
  private @Nullable String id;

  /**
   * Code; continues those of the neighbours if not given.<br>
   * 编号；未指定时接着同部门的编号。
   */
  @Parameter(property = "rolebook.code")
  private @Nullable String code;

  @Override
  void run() throws BuildException {
    String wanted = Objects.requireNonNullElse(title, "");
    NewRequest request = new NewRequest(kind, unit, wanted, english, id, code);
    new Author().add(request(), request).forEach(getLog()::info);
  }
}

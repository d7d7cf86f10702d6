package org.rolebook.maven;

import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.Author;
import org.rolebook.build.BuildException;

/**
 * Writes the JSON Schemas of the handbook's files, with which editors complete and explain.<br>
 * 写出手册各种文件的 JSON Schema，供编辑器补全和提示。
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractContentMojo {

  /**
   * Folder of the schemas; <code>.rolebook/schema</code> beside the pom if not given.<br>
   * 写入的文件夹；未指定时为 pom 旁的 <code>.rolebook/schema</code>。
   */
  @Parameter(property = "rolebook.schemas")
  private @Nullable String schemas;

  /**
   * Whether the schemas know the ids and titles of this handbook, so that references complete.<br>
   * 是否列入本手册的标识和名称，以便补全引用。
   */
  @Parameter(property = "rolebook.ids", defaultValue = "false")
  private boolean ids;

  @Override
  void run() throws BuildException {
    Path folder =
        schemas == null ? inProject(".rolebook", "schema") : inProject("").resolve(schemas);
    getLog().info(new Author().schemas(request(), folder, ids));
  }
}

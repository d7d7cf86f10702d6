def index = new File(basedir, 'target/handbook/index.html')
assert index.isFile()
assert index.getText('UTF-8').contains('示例书店岗位手册')

// The command line beside it, called through a link, makes the same bytes.
def link = new File(basedir, 'rolebook').toPath()
java.nio.file.Files.deleteIfExists(link)
java.nio.file.Files.createSymbolicLink(link, java.nio.file.Path.of('../../rolebook'))
def run = { String... arguments ->
  def process = new ProcessBuilder(['./rolebook', *arguments]).directory(basedir).redirectErrorStream(true).start()
  def said = process.inputStream.getText('UTF-8')
  assert process.waitFor() == 0 : said
  said
}
run('build', '-o', 'target/by-command')
index.parentFile.eachFileRecurse(groovy.io.FileType.FILES) { file ->
  def path = index.parentFile.toPath().relativize(file.toPath())
  assert new File(basedir, 'target/by-command/' + path).bytes == file.bytes : path
}

def script = new File(basedir, 'completion.sh')
script.setText(run('completion'), 'UTF-8')
assert ['bash', '-n', script.path].execute().waitFor() == 0

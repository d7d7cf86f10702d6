def unix = new File(basedir, 'target/unix')
def compared = 0
unix.eachFileRecurse(groovy.io.FileType.FILES) { file ->
  def path = unix.toPath().relativize(file.toPath())
  assert new File(basedir, 'target/windows/' + path).bytes == file.bytes : path
  compared++
}
assert compared > 10

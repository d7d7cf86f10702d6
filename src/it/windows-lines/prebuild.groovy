def from = new File(basedir, 'content')
from.eachFileRecurse(groovy.io.FileType.FILES) { file ->
  def copy = new File(basedir, 'windows/' + from.toPath().relativize(file.toPath()))
  copy.parentFile.mkdirs()
  copy.setText(file.getText('UTF-8').replace('\n', '\r\n'), 'UTF-8')
}

package org.rolebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person is recognised in a name only where it is certain. */
class PersonNamesTest {

  private final PersonNames persons = new PersonNames();

  @Test
  void aSurnameWithAFormOfAddressIsAPerson() {
    assertThat(persons.addressIn("王总")).isEqualTo("王总");
    assertThat(persons.addressIn("市场总监（李经理）")).isEqualTo("李经理");
    assertThat(persons.addressIn("欧阳老师")).isEqualTo("欧阳老师");
    assertThat(persons.addressIn("Sales, Mr. Smith")).isEqualTo("Mr. Smith");
  }

  @Test
  void aSurnameWithAGivenNameIsAPerson() {
    assertThat(persons.nameIn("客服专员（张晓燕）")).isEqualTo("张晓燕");
    assertThat(persons.nameIn("陈志强")).isEqualTo("陈志强");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "总经理", "副总经理", "高级主管", "高工", "项目经理", "客服（华东）", "店长（唐山）", "班主任", "编辑（白班）", "施工员", "销售（石家庄）",
        "钟点工", "财务部", "店员（周末）", "许可专员", "美工", "程序员", "田径教练", "方案经理"
      })
  void aTitleIsNoPerson(String title) {
    assertThat(persons.addressIn(title)).isNull();
    assertThat(persons.nameIn(title)).isNull();
  }
}
